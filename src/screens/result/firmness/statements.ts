import type { Doubt, Firmness } from '../../../engine/firmness/firmness.ts';
import type { ScenarioReadings } from '../../../engine/firmness/readings.ts';
import { firstIn } from '../../../engine/leaders.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { CaseId, ScenarioId } from '../../../rulebook/shapes.ts';

/** One short sentence of why the first place is as firm as it is. */
export type Statement =
  /** Null when they all are: the sentence above has just named them. */
  | { readonly kind: 'tied'; readonly leaders: readonly ScenarioId[] | null }
  | { readonly kind: 'clear'; readonly leader: ScenarioId; readonly readings: number; readonly open: boolean }
  | {
      readonly kind: 'share';
      readonly leader: ScenarioId;
      /** Out of twenty, as the squares show it; for the rival too. */
      readonly readings: number;
      readonly rival: ScenarioId;
      readonly rivalReadings: number;
      /** True when that share is itself why nothing is decided. */
      readonly low: boolean;
    }
  | { readonly kind: 'finding'; readonly finding: string }
  | { readonly kind: 'findings'; readonly count: number }
  /** Open answers can put others first; null for any of the others. */
  | { readonly kind: 'open'; readonly count: number; readonly others: readonly ScenarioId[] | null }
  /** A single finding can, and so can open answers. */
  | { readonly kind: 'finding-or-open' }
  | { readonly kind: 'untried'; readonly scenarios: readonly ScenarioId[]; readonly case: CaseId };

/**
 * What is said of the first place, the gravest first (the order of the scoring document), in three sentences at most: a
 * busy reader takes in no more, and what hangs on a finding or an open answer has its own section below.
 * @param readings those that the firmness was judged on
 */
export function statementsOf(
  { word, doubts }: Firmness,
  readings: readonly ScenarioReadings[],
  { ranking, unknown }: Recommendation,
): readonly Statement[] {
  const leaders = firstIn(ranking);
  const open = unknown.length;
  const [leader] = leaders;
  if (word === 'clear' && leader)
    return [{ kind: 'clear', leader, readings: outOfTwenty(readings, leader), open: open > 0 }];
  const said = doubts.flatMap((doubt) => statementOf(doubt, readings, word === 'undecided', open, leaders));
  const hinges = said.filter(({ kind }) => HINGES.includes(kind));
  const rest = said.filter(({ kind }) => !HINGES.includes(kind));
  return [...rest, ...(hinges.length > 1 ? [{ kind: 'finding-or-open' } as const] : hinges), ...untried(ranking)];
}

/**
 * The gravest of them, which stands under the verdict, and the others, below the ranking; apart from what was never tried, which
 * is known before (`untried`). None while they are being worked out.
 */
export function reasonsOf(
  firmness: Firmness | null,
  readings: readonly ScenarioReadings[] | null,
  recommendation: Recommendation,
): { readonly gravest: Statement | null; readonly others: readonly Statement[] } {
  const all = firmness && readings ? statementsOf(firmness, readings, recommendation) : [];
  const [gravest = null, ...others] = all.filter(({ kind }) => kind !== 'untried');
  return { gravest, others };
}

/** What could put another scenario first. Said as one when there are several. */
const HINGES: readonly Statement['kind'][] = ['finding', 'findings', 'open'];

function statementOf(
  doubt: Doubt,
  readings: readonly ScenarioReadings[],
  low: boolean,
  open: number,
  leaders: readonly ScenarioId[],
): readonly Statement[] {
  switch (doubt.kind) {
    case 'tied':
      return [{ kind: 'tied', leaders: doubt.leaders.length === readings.length ? null : doubt.leaders }];
    case 'share': {
      const { leader } = doubt;
      const [rival] = readings.filter(({ scenario }) => scenario !== leader).sort((a, b) => b.first - a.first);
      if (!rival) return [];
      const own = { kind: doubt.kind, leader, readings: outOfTwenty(readings, leader), low };
      return [{ ...own, rival: rival.scenario, rivalReadings: rival.outOfTwenty }];
    }
    case 'single-finding': {
      const [first, second] = doubt.findings;
      if (!first) return [];
      return [
        second ? { kind: 'findings', count: doubt.findings.length } : { kind: 'finding', finding: first.finding },
      ];
    }
    case 'possible-winners': {
      const others = doubt.winners.filter((one) => !leaders.includes(one));
      // Those ex æquo are named already: when no other can join them, open answers add nothing.
      if (others.length === 0) return [];
      const any = others.length > 1 && others.length === readings.length - leaders.length;
      return [{ kind: 'open', count: open, others: any ? null : others }];
    }
    case 'never-tried':
      // Said of every leader, whatever the word: see below.
      return [];
  }
}

const outOfTwenty = (readings: readonly ScenarioReadings[], scenario: ScenarioId): number =>
  readings.find((one) => one.scenario === scenario)?.outOfTwenty ?? 0;

/**
 * The leaders that the workshop never tried on the case of this kind of owner: said even when something else is in doubt, and at
 * once, since the ranking alone tells.
 */
export function untried(ranking: Recommendation['ranking']): readonly Statement[] {
  const never = ranking.filter(({ rank, neverTriedOn }) => rank === 1 && neverTriedOn !== null);
  const on = never[0]?.neverTriedOn;
  return on ? [{ kind: 'untried', scenarios: never.map(({ scenario }) => scenario), case: on }] : [];
}
