import type { i18n } from 'i18next';
import type { ScenarioPlace } from '../rulebook/rulebook.ts';
import type { Language } from '../words/language.ts';
import { ROSE } from './fetched-parts.ts';
import { usePart } from './use-part.ts';

type RoseProps = {
  readonly scenarios: readonly ScenarioPlace[];
  readonly words: i18n;
  readonly language: Language;
};

/** The compass of the first screen, once its file is here. */
export function RoseWhenHere({ scenarios, words, language }: RoseProps) {
  const { code } = usePart(ROSE, words, language, true);
  return code && <code.Rose scenarios={scenarios} />;
}
