import type { ScenarioId } from '../../rulebook/shapes.ts';
import type { Answers } from '../answers.ts';
import type { Block } from '../block.ts';
import { contributionsTo, total } from '../contribution.ts';
import { candidatesFor, leadersAmong } from '../leaders.ts';
import type { Model } from '../model.ts';
import type { Candidate } from '../rank.ts';
import { weakening, without } from '../without.ts';
import { finish, type Work } from '../work.ts';

/** A finding without which the first place is not held by the same scenarios. */
export type PivotalFinding = {
  readonly finding: string;
  /** Who stands first without it: one scenario, or several ex æquo, in the report's order. */
  readonly leaders: readonly ScenarioId[];
};

/**
 * Leaves each finding out in turn, and tells those that the first place hangs on: without one of them another scenario
 * stands first, or shares the place, or no longer does.
 * @returns in the report's order
 */
export function* pivotalFindingsInSteps(model: Model, answers: Answers): Work<readonly PivotalFinding[]> {
  const before = candidatesFor(model, answers);
  const leaders = leadersAmong(model, before);
  const leftOut = leavingOut(model, answers, before);
  const pivotal: PivotalFinding[] = [];
  for (const { ref } of model.rulebook.findings) {
    yield;
    const now = leadersAmong(model, leftOut(ref));
    if (now.join() !== leaders.join()) pivotal.push({ finding: ref, leaders: now });
  }
  return pivotal;
}

/** The same, at once. */
export const pivotalFindings = (model: Model, answers: Answers): readonly PivotalFinding[] =>
  finish(pivotalFindingsInSteps(model, answers));

/**
 * The candidates without one finding: only the cells that cite it are reckoned again, since hundreds of findings are left
 * out in turn. A test holds it to `without`.
 */
function leavingOut(
  model: Model,
  answers: Answers,
  before: readonly Candidate[],
): (finding: string) => readonly Candidate[] {
  const left = weakening(model.rulebook);
  const cells = cellsCiting(model);
  const behindRed = new Set(
    model.rulebook.alerts.filter(({ level }) => level === 'red').flatMap(({ findings }) => findings),
  );
  const balanceIn = (blocks: readonly Block[], scenario: ScenarioId) =>
    total(contributionsTo({ ...model, blocks }, scenario, answers));
  return (finding) => {
    // Few findings are behind a red alert: for these, everything is reckoned again.
    if (behindRed.has(finding)) return candidatesFor(without(model, [finding]), answers);
    const full = cells.get(finding) ?? [];
    const less = full.map((cell) => ({ ...cell, effects: left(cell.effects, new Set([finding])) }));
    const moved = full.flatMap(({ effects }) => effects.slice(0, 1).map(({ scenario }) => scenario));
    return before.map((one) =>
      moved.includes(one.scenario)
        ? { ...one, balance: one.balance - balanceIn(full, one.scenario) + balanceIn(less, one.scenario) }
        : one,
    );
  };
}

/** By finding: the cells that cite it, each a block with the effects of one scenario and one actor alone. */
function cellsCiting({ blocks, rulebook }: Model): ReadonlyMap<string, readonly Block[]> {
  const citing = new Map<string, Block[]>();
  for (const block of blocks)
    for (const { id } of rulebook.scenarios)
      for (const actor of rulebook.actors) {
        const effects = block.effects.filter((effect) => effect.scenario === id && effect.actor === actor);
        for (const finding of new Set(effects.flatMap(({ findings }) => findings)))
          citing.set(finding, [...(citing.get(finding) ?? []), { ...block, effects }]);
      }
  return citing;
}
