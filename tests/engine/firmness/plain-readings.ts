import { randomly } from '../../../src/proof/randomly.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import type { ActorId, Effect } from '../../../src/rulebook/shapes.ts';
import type { Drawn } from '../arbitrary-rulebook.ts';
import { completions, denominatorOf } from '../oracle.ts';

const FINE = 2 ** 30;

/**
 * The readings a second time, straight from the scoring document, slowly, with draws of their own: shares of ranks, by
 * scenario in the rulebook's order. Nothing of the engine but the generator.
 */
export function plainReadings({ rulebook, answers }: Drawn, priority: ActorId | null, count: number): number[][] {
  const draw = randomly(99);
  const uniform = (least: number, most: number) => least + (most - least) * (draw(FINE) / FINE);
  const every = completions(rulebook, answers);
  const ranks = rulebook.scenarios.map(() => rulebook.scenarios.map(() => 0));
  for (let reading = 0; reading < count; reading++) {
    const given = every[draw(every.length)] ?? {};
    const holds = (when: Effect['when']) =>
      Object.entries(when).every(([id, options]) => options.some((option) => given[id]?.includes(option)));
    const weights = weightsDrawn(rulebook, priority, uniform);
    const shifts = new Map(rulebook.effects.map((effect) => [effect, uniform(-0.5, 0.5)]));
    const balances = rulebook.scenarios.map(({ id }) =>
      rulebook.actors.reduce((balance, actor, at) => {
        const cells = new Map<string, number>();
        for (const effect of rulebook.effects) {
          if (effect.scenario !== id || effect.actor !== actor || !holds(effect.when)) continue;
          const key = Object.keys(effect.when).sort().join('&');
          cells.set(key, (cells.get(key) ?? 0) + effect.strength + (shifts.get(effect) ?? 0));
        }
        const said = [...cells.values()].reduce((sum, one) => sum + Math.max(-2, Math.min(2, one)), 0);
        const silent = silentQuestions(rulebook, id, actor).reduce((sum) => sum + uniform(-1, 1), 0);
        const d = denominatorOf(rulebook, actor);
        return d === 0 ? balance : balance + ((weights[at] ?? 0) * (said + silent)) / d;
      }, 0),
    );
    const red = rulebook.scenarios.map(({ id }) =>
      rulebook.alerts.some(({ level, scenarios, when }) => level === 'red' && scenarios.includes(id) && holds(when)),
    );
    const tiered = red.includes(false);
    const behind = (one: number) => (tiered && red[one] ? 1 : 0);
    for (const one of balances.keys()) {
      const [mine, late] = [balances[one] ?? 0, behind(one)];
      const others = [...balances.keys()].filter((other) => other !== one);
      const before = others.filter(
        (other) => behind(other) < late || (behind(other) === late && (balances[other] ?? 0) > mine),
      ).length;
      const alike = 1 + others.filter((other) => behind(other) === late && balances[other] === mine).length;
      const row = ranks[one] ?? [];
      for (let rank = before; rank < before + alike; rank++) row[rank] = (row[rank] ?? 0) + 1 / alike / count;
    }
  }
  return ranks;
}

/** Uniform on W by throwing away what is outside: no spacings, no symmetry. */
function weightsDrawn(
  rulebook: Rulebook,
  priority: ActorId | null,
  uniform: (a: number, b: number) => number,
): number[] {
  for (;;) {
    const [a, b] = [uniform(0, 1), uniform(0, 1)];
    const weights = [a, b, 1 - a - b];
    const own = weights[priority === null ? -1 : rulebook.actors.indexOf(priority)] ?? 1;
    if (weights.every((weight) => weight >= 0.15 && weight <= own)) return weights;
  }
}

const silentQuestions = ({ effects, questions }: Rulebook, scenario: string, actor: ActorId): string[] =>
  questions
    .map(({ id }) => id)
    .filter((id) => {
      const alone = effects.filter(({ when, actor: seen }) => seen === actor && Object.keys(when).join() === id);
      return alone.length > 0 && !alone.some((effect) => effect.scenario === scenario);
    });
