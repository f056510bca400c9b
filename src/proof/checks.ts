import type { Model } from '../engine/model.ts';
import type { Setting } from '../engine/settings.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { ScenarioId } from '../rulebook/shapes.ts';
import { type Found, LEAST_SHARE, MOST_GAP, MOST_MOVE, MOST_RANGE_RATIO, MOST_SHARE } from './bound.ts';
import type { Course, Evidence, FirstPlace, PerScenario, PerView, QuestionWeight, Spread } from './fairness.ts';
import { weightiest } from './weightiest.ts';
import { answersFor, answersThatHangOn, answersThatPart, extremeAnswers, linkTo } from './witness.ts';

/** Scenarios that are first too seldom or too often. */
export function sharesOutside(
  model: Model,
  settings: readonly Setting[],
  places: PerScenario<FirstPlace>,
): readonly Found[] {
  return tooSeldomOrOften(model, places).map(({ id, side, ...one }) => ({
    ...one,
    detail: '',
    effects: effectsOn(model, id, side),
    witness: linkTo(model.rulebook, extremeAnswers(model, settings, id, side)),
  }));
}

/**
 * The same for a variant of the rules: the effects are those that the variant changes and that account for it, the
 * answers are some that the scenario leads with one and not with the other.
 */
export function sharesOfVariantOutside(
  model: Model,
  settings: readonly Setting[],
  places: PerScenario<FirstPlace>,
  variant: Rulebook,
): readonly Found[] {
  const kept = new Set(variant.effects.map(({ id, strength }) => `${id} ${strength}`));
  const changed = model.rulebook.effects.filter(({ id, strength }) => !kept.has(`${id} ${strength}`));
  return tooSeldomOrOften(model, places).map(({ id, side, ...one }) => {
    const answers = answersThatPart(model, settings, variant, id, side);
    return {
      ...one,
      detail: '',
      // First more often without its brakes, less often without its levers.
      effects: weightiest(
        model,
        changed.filter((effect) => effect.scenario === id && Math.sign(effect.strength) === -side),
      ),
      witness: answers && linkTo(model.rulebook, answers),
    };
  });
}

function tooSeldomOrOften({ rulebook }: Model, places: PerScenario<FirstPlace>) {
  return rulebook.scenarios.flatMap(({ id }) => {
    const { share } = places[id];
    if (share >= LEAST_SHARE && share <= MOST_SHARE) return [];
    const side: 1 | -1 = share > MOST_SHARE ? 1 : -1;
    return [{ id, side, subject: id, value: share, limit: side > 0 ? MOST_SHARE : LEAST_SHARE }];
  });
}

/** The scenario whose balance moves too much beside the one that moves least. */
export function rangeOutside(
  model: Model,
  settings: readonly Setting[],
  balances: PerScenario<Spread>,
): readonly Found[] {
  const width = (id: ScenarioId) => balances[id].most - balances[id].least;
  const ids = model.rulebook.scenarios.map(({ id }) => id).sort((a, b) => width(b) - width(a));
  const [widest] = ids;
  const narrowest = ids[ids.length - 1];
  if (!widest || !narrowest) return [];
  const ratio = width(widest) / width(narrowest);
  if (ratio <= MOST_RANGE_RATIO) return [];
  return [
    {
      subject: widest,
      value: ratio,
      limit: MOST_RANGE_RATIO,
      detail: '',
      effects: effectsOn(model, widest, 1),
      witness: linkTo(model.rulebook, extremeAnswers(model, settings, widest, 1)),
    },
  ];
}

const MEASURES = ['levers', 'brakes', 'effects', 'covered'] as const;

/** Counts that differ too much from one scenario to another, seen by the same actor. */
export function evidenceOutside(model: Model, evidence: PerView<Evidence>): readonly Found[] {
  return model.rulebook.actors.flatMap((actor) =>
    MEASURES.flatMap((measure) => {
      const gap = gapOf(model.rulebook.scenarios.map(({ id }) => evidence[id][actor][measure]));
      if (gap <= MOST_GAP) return [];
      const detail = extremesOf(model, (id) => evidence[id][actor][measure]);
      return [{ subject: `${actor} ${measure}`, value: gap, limit: MOST_GAP, detail, effects: [], witness: null }];
    }),
  );
}

/** Silence that is unequal from one scenario to another. */
export function silentOutside(model: Model, silent: PerScenario<{ readonly cells: number }>): readonly Found[] {
  const gap = gapOf(model.rulebook.scenarios.map(({ id }) => silent[id].cells));
  if (gap <= MOST_GAP) return [];
  const detail = extremesOf(model, (id) => silent[id].cells);
  return [{ subject: 'cells', value: gap, limit: MOST_GAP, detail, effects: [], witness: null }];
}

/** Who has most and who has least: `sovereign 17, contributive 10`. */
function extremesOf({ rulebook }: Model, count: (id: ScenarioId) => number): string {
  const ids = rulebook.scenarios.map(({ id }) => id).sort((a, b) => count(b) - count(a));
  return [ids[0], ids[ids.length - 1]].flatMap((id) => (id ? [`${id} ${count(id)}`] : [])).join(', ');
}

/** Views that go another way than declared along an ordered question, or with nothing declared. */
export function coursesOutside(model: Model, courses: readonly Course[]): readonly Found[] {
  return courses
    .filter(({ holds }) => !holds)
    .map(({ question, scenario, actor, cells, declared }) => {
      const effects = model.rulebook.effects.filter(
        (one) => one.scenario === scenario && one.actor === actor && Object.keys(one.when).join() === question,
      );
      const [first] = effects;
      return {
        subject: `${question} ${scenario} ${actor}`,
        value: Math.max(...cells) - Math.min(...cells),
        limit: 0,
        detail: `${cells.join(' → ')}, ${declared ? `declared ${declared}` : 'nothing declared: see directions in rules/fairness.yaml'}`,
        effects: effects.map(({ id }) => id),
        witness: first ? linkTo(model.rulebook, answersFor(first)) : null,
      };
    });
}

/** Effects that change nothing. */
export const deadOutside = (model: Model, dead: readonly string[]): readonly Found[] =>
  model.rulebook.effects
    .filter(({ id }) => dead.includes(id))
    .map((effect) => ({
      subject: effect.id,
      value: 0,
      limit: 1,
      detail: '',
      effects: [effect.id],
      witness: linkTo(model.rulebook, answersFor(effect)),
    }));

/** Options that no effect moves and that do not say why. */
export const optionsOutside = ({ rulebook }: Model): readonly Found[] =>
  rulebook.questions.flatMap(({ id, options }) =>
    options
      .filter((option) => !option.neutral && !rulebook.effects.some(({ when }) => when[id]?.includes(option.id)))
      .map((option) => ({
        subject: `${id} ${option.id}`,
        value: 0,
        limit: 1,
        detail: '',
        effects: [],
        witness: linkTo(rulebook, { [id]: [option.id] }),
      })),
  );

/** Questions without which first places would move too much. */
export const droppedOutside = (
  model: Model,
  settings: readonly Setting[],
  questions: readonly QuestionWeight[],
): readonly Found[] =>
  questions
    .filter(({ moved }) => moved > MOST_MOVE)
    .map(({ question, moved }) => {
      const answers = answersThatHangOn(model, settings, question);
      return {
        subject: question,
        value: moved,
        limit: MOST_MOVE,
        detail: '',
        effects: weightiest(
          model,
          model.rulebook.effects.filter(({ when }) => question in when),
        ),
        witness: answers && linkTo(model.rulebook, answers),
      };
    });

function effectsOn(model: Model, scenario: ScenarioId, side: 1 | -1): readonly string[] {
  return weightiest(
    model,
    model.rulebook.effects.filter((one) => one.scenario === scenario && Math.sign(one.strength) === side),
  );
}

/** (most − least) / most; none when nobody has any. */
function gapOf(counts: readonly number[]): number {
  const most = Math.max(...counts);
  return most === 0 ? 0 : (most - Math.min(...counts)) / most;
}

/** Answer sets that a scenario with a red alert leads while another has none. */
export const redOutside = ({ rulebook }: Model, sets: number): readonly Found[] =>
  sets === 0
    ? []
    : rulebook.alerts
        .filter(({ level }) => level === 'red')
        .map((alert) => ({
          subject: alert.id,
          value: sets,
          limit: 0,
          detail: '',
          effects: [],
          witness: linkTo(rulebook, answersFor(alert)),
        }));
