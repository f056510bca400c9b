import type { Finding } from './finding.ts';
import type { Action, ActorId, Alert, Case, Effect, Everywhere, Question, Scenario } from './shapes.ts';

/** A scenario by its place on the dial: what the first screen shows of it. */
export type ScenarioPlace = Pick<Scenario, 'id' | 'tool' | 'lead'>;

/** What is needed to ask: enough for every screen before the result. */
export type Questionnaire = Pick<Rulebook, 'version' | 'questions' | 'cases'> & {
  readonly scenarios: readonly ScenarioPlace[];
  /** How many there are: a link may name some by their places. They come with the result. */
  readonly findings: { readonly length: number };
};

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
