import type { i18n } from 'i18next';
import type { JourneyActor, JourneySnapshot } from '../machine/history.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import type { Language } from '../words/language.ts';
import type { Routes } from './routes.ts';

/** What the app knows, and each screen takes its own from. */
export type ScreenProps = {
  readonly snapshot: JourneySnapshot;
  readonly actor: JourneyActor;
  readonly questionnaire: Questionnaire;
  readonly words: i18n;
  readonly language: Language;
  readonly routes: Routes;
};
