import type { Standing } from './standing.ts';

/** What is published of a scenario's place: of the public surface, in `npm run rank -- --json` and in saved results. */
export type PlainStanding = Pick<Standing, 'scenario' | 'rank' | 'balance' | 'range' | 'levers' | 'brakes' | 'alert'>;

/** A ranking with no more than that, its fields always in this order. */
export const plainRanking = (ranking: readonly Standing[]): readonly PlainStanding[] =>
  ranking.map(({ scenario, rank, balance, range, levers, brakes, alert }) => ({
    scenario,
    rank,
    balance,
    range,
    levers,
    brakes,
    alert,
  }));
