import type { Bound, Fairness, PerScenario, PerView } from '../../src/proof/fairness.ts';
import { ACTORS, type ActorId, SCENARIOS, type ScenarioId } from '../../src/rulebook/shapes.ts';

const perScenario = <T>(value: (scenario: ScenarioId, index: number) => T): PerScenario<T> =>
  Object.fromEntries(SCENARIOS.map((scenario, index) => [scenario, value(scenario, index)])) as PerScenario<T>;
const perView = <T>(value: (actor: ActorId) => T): PerView<T> =>
  perScenario(() => Object.fromEntries(ACTORS.map((actor) => [actor, value(actor)]))) as PerView<T>;
const shares = (of: readonly number[]) => perScenario((_, index) => ({ alone: 10, tied: 2, share: of[index] ?? 0 }));
const met = (id: Bound['id']): Bound => ({ id, status: 'met', outside: [] });

/** A report of invented figures, each of its own kind, for the tests of the page that shows it. */
export const SMALL_FAIRNESS: Fairness = {
  rulebook: 0,
  fingerprint: '0123abcd',
  sets: 1_234_567,
  firstPlaces: {
    asPublished: shares([0.21, 0.22, 0.23, 0.34]),
    withoutInferred: shares([0.11, 0.12, 0.13, 0.64]),
    unitStrengths: shares([0.25, 0.26, 0.27, 0.22]),
  },
  balances: perScenario((_, index) => ({ least: -12.34 - index, mean: 0.5, most: 15.67 })),
  views: perView(() => ({ least: -5.5, mean: -0.25, most: 6.5 })),
  evidence: perView((actor) => ({
    levers: 7,
    brakes: 8,
    effects: 15,
    covered: 9,
    silent: actor === 'provider' ? 4 : 3,
    findings: 19,
  })),
  inferred: perScenario((_, index) => ({ levers: index, brakes: 2 })),
  silent: perScenario((_, index) => ({ cells: 10 + index, of: 37 })),
  findings: { total: 209, facets: 28, inEffects: 202, inAlerts: 12, inActions: 60, unscored: { context: 3 } },
  courses: [
    {
      question: 'budget',
      scenario: 'sovereign',
      actor: 'commissioner',
      cells: [-2, 0, 1],
      declared: 'up',
      holds: true,
    },
    { question: 'staff', scenario: 'oligarchic', actor: 'provider', cells: [0, 0, 0], declared: null, holds: true },
    { question: 'topic', scenario: 'sovereign', actor: 'provider', cells: [1, -1], declared: null, holds: false },
  ],
  questions: [
    {
      question: 'budget',
      flips: 0.31,
      overturns: 0.17,
      without: perScenario((_, index) => 0.2 + index / 100),
      moved: 0.045,
    },
  ],
  flips: { changes: 200, flips: 60, overturns: 30 },
  redAlerts: { raised: 308_642, reordered: 12_346 },
  neutral: [{ question: 'owner', option: 'association' }],
  dead: [],
  neverDecisive: ['built-in-method-suits-small-authority'],
  bounds: [
    met('first-place'),
    {
      id: 'first-place-without-inferred',
      status: 'broken',
      outside: [
        {
          subject: 'oligarchic',
          value: 0.64,
          limit: 0.45,
          effects: ['dominant-companies-dictate-to-public-bodies'],
          detail: '',
          witness: '1.0.owsobvnqutfrcbunstospddetaurchsinmtoodaopaedib.0.00000000',
          justified: null,
        },
      ],
    },
    {
      id: 'evidence',
      status: 'justified',
      outside: [
        {
          subject: 'commissioner levers',
          value: 0.4,
          limit: 0.25,
          effects: [],
          detail: '',
          witness: null,
          justified: null,
        },
      ],
    },
    { id: 'flip', status: 'reported', outside: [] },
    met('red-alert'),
  ],
};
