import type { Answers } from '../../src/engine/answers.ts';
import type { Play } from '../../src/link/play.ts';
import { reportOf } from '../../src/report/document/report-of.ts';
import type { TakenResult } from '../../src/report/taken-result.ts';
import type { Language } from '../../src/words/language.ts';
import { createWords, loadWords } from '../../src/words/words.ts';
import { rulebook, takenOf } from '../report-data/taken.ts';
import { allWorkedOut } from '../screens/all-worked-out.ts';
import { FIRMNESS_EXAMPLES } from '../screens/firmness-examples.ts';

export { rulebook };

/** A result taken away, with all that is behind it. */
export function taken(own: Answers, given: Partial<TakenResult> = {}): TakenResult {
  const result = takenOf(own, given.play, given.text);
  const workedOut = allWorkedOut(result.model, result.answers);
  return { ...result, workedOut, version: '1.2.3', day: '2027-01-05', ...given };
}

const example = (name: string): Answers => FIRMNESS_EXAMPLES[name]?.answers ?? {};
const dunkerque = rulebook.cases.find(({ id }) => id === 'dunkerque') ?? null;
const TRY: Play = { answers: { budget: ['none'] }, priority: 'participant', off: [0, 1] };

/** One of each kind of result, by its name. */
export const TAKEN: Readonly<Record<string, TakenResult>> = {
  clear: taken(example('clear, every answer known')),
  close: taken(example('hanging on a finding and on open answers')),
  undecided: taken(example('three ex æquo, two never tried')),
  'two ex æquo': taken(example('two ex æquo and another possible')),
  'hardly answered': taken(example('every scenario a possible winner')),
  'all unknown': taken({}),
  tried: taken(example('close by the open answers alone'), { play: TRY }),
  case: taken(dunkerque?.answers ?? {}, { openCase: dunkerque }),
};

/** The words of a language as a report needs them, and the keys that it asked for in vain. */
export async function reportVoice(language: Language) {
  const words = createWords();
  for (const part of ['main', 'explanations', 'report'] as const) await loadWords(words, language, part);
  await words.changeLanguage(language);
  const missing: string[] = [];
  words.options.saveMissing = true;
  words.on('missingKey', (_, namespace, key) => missing.push(`${namespace}:${key}`));
  return { words, missing };
}

export const inFrench = async (result: TakenResult) => reportOf(result, (await reportVoice('fr')).words);
