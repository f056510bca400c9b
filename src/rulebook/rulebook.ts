import type { Finding } from './finding.ts';
import type { Action, ActorId, Alert, Case, Effect, Everywhere, Question, Scenario } from './shapes.ts';

/** What is needed to ask: enough for every screen before the result. */
export type Questionnaire = Pick<Rulebook, 'version' | 'scenarios' | 'questions' | 'cases'>;

/** Everything a result depends on. Its version is pinned in result links. */
export type Rulebook = {
  readonly version: number;
  readonly actors: readonly ActorId[];
  readonly scenarios: readonly Scenario[];
  readonly questions: readonly Question[];
  readonly effects: readonly Effect[];
  readonly alerts: readonly Alert[];
  readonly everywhere: readonly Everywhere[];
  readonly actions: readonly Action[];
  readonly findings: readonly Finding[];
  readonly cases: readonly Case[];
};
