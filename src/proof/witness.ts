import type { Answers } from '../engine/answers.ts';
import type { Model } from '../engine/model.ts';
import { recommend } from '../engine/recommend.ts';
import type { Setting } from '../engine/settings.ts';
import { encodeLink } from '../link/encode.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Effect, ScenarioId } from '../rulebook/shapes.ts';
import { randomly } from './randomly.ts';
import { withoutQuestion } from './variants.ts';

/** The fragment of a result link; what is not answered is « Je ne sais pas ». */
export const linkTo = (rulebook: Rulebook, answers: Answers): string =>
  encodeLink(rulebook, Object.fromEntries(rulebook.questions.map(({ id }) => [id, answers[id] ?? 'unknown'])));

/** The complete answers that suit a scenario most against the others (`+1`), or least (`-1`). */
export function extremeAnswers(
  model: Model,
  settings: readonly Setting[],
  scenario: ScenarioId,
  side: 1 | -1,
): Answers {
  const at = model.rulebook.scenarios.findIndex(({ id }) => id === scenario);
  const best = settings.map(({ situations, amounts }) => {
    const lead = (row: number) =>
      side * amounts.reduce((sum, column, s) => sum + (column[row] ?? 0) * (s === at ? amounts.length - 1 : -1), 0);
    return situations.reduce((top, _, row) => (lead(row) > lead(top) ? row : top), 0);
  });
  return answersAt(settings, best);
}

/** Answers that an effect asks for. */
export const answersFor = ({ when }: Pick<Effect, 'when'>): Answers =>
  Object.fromEntries(Object.entries(when).map(([question, options]) => [question, options.slice(0, 1)]));

/** Complete answers that no leader of theirs would lead without some question; null when a few hundred draws give none. */
export function answersThatHangOn(model: Model, settings: readonly Setting[], question: string): Answers | null {
  const left = withoutQuestion(model.rulebook, question);
  return drawn(settings, (answers) => {
    const after = leadersOf(left, answers);
    return !leadersOf(model.rulebook, answers).some((leader) => after.includes(leader));
  });
}

/**
 * Complete answers that a scenario leads in a variant of the rules and not in the rules (`+1`), or the reverse (`-1`);
 * null when a few hundred draws give none.
 */
export const answersThatPart = (
  model: Model,
  settings: readonly Setting[],
  variant: Rulebook,
  scenario: ScenarioId,
  side: 1 | -1,
): Answers | null =>
  drawn(settings, (answers) => {
    const leads = [model.rulebook, variant].map((rules) => leadersOf(rules, answers).includes(scenario));
    return leads[0] === side < 0 && leads[1] === side > 0;
  });

/** The first drawn complete answers that have a property. The draws are the same for everyone. */
function drawn(settings: readonly Setting[], wanted: (answers: Answers) => boolean): Answers | null {
  const draw = randomly();
  for (let tries = 0; tries < 300; tries++) {
    const answers = answersAt(
      settings,
      settings.map(({ situations }) => draw(situations.length)),
    );
    if (wanted(answers)) return answers;
  }
  return null;
}

const leadersOf = (rulebook: Rulebook, answers: Answers): readonly ScenarioId[] =>
  recommend(rulebook, answers).ranking.flatMap(({ rank, scenario }) => (rank === 1 ? [scenario] : []));

/** The complete answers that a row of each setting makes. */
export const answersAt = (settings: readonly Setting[], rows: readonly number[]): Answers =>
  Object.assign({}, ...settings.map(({ situations }, s) => situations[rows[s] ?? 0]));
