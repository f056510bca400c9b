import type { Asked } from './questionnaire.ts';

/** Question → options ticked; one not there is « Je ne sais pas ». */
export type Ticked = Readonly<Record<string, readonly string[]>>;

/**
 * The scenarios by the sum of the effects that hold: less than the product reckons (no actors, no bounds, no open answers,
 * no reasons), which is to the peers' advantage.
 */
export function rank({ scenarios, effects }: Asked, ticked: Ticked): readonly { name: string; points: number }[] {
  const holding = effects.filter(({ when }) =>
    Object.entries(when).every(([question, options]) => ticked[question]?.some((one) => options.includes(one))),
  );
  const pointsOf = (id: string) =>
    holding.filter(({ scenario }) => scenario === id).reduce((sum, { strength }) => sum + strength, 0);
  return scenarios.map(({ id, name }) => ({ name, points: pointsOf(id) })).sort((a, b) => b.points - a.points);
}
