import type { ScenarioId } from '../rulebook/shapes.ts';
import type { Answers } from './answers.ts';
import { type Completions, completionsOf, type OpenSetting } from './completions.ts';
import type { Model } from './model.ts';
import { finish, type Work } from './work.ts';

/**
 * The scenarios that some way to settle every « Je ne sais pas » puts first, alone or ex æquo, at the central weights.
 * Exact: a depth-first search that leaves a branch only when even the most favourable answers left cannot do it.
 * @returns in the report's order; with every answer known, those who stand first
 */
export function* possibleWinnersInSteps(model: Model, answers: Answers): Work<readonly ScenarioId[]> {
  const completions = completionsOf(model, answers);
  const winners: ScenarioId[] = [];
  for (const [scenario, { id }] of model.rulebook.scenarios.entries()) {
    yield;
    if (canStandFirst(completions, scenario)) winners.push(id);
  }
  return winners;
}

/** The same, at once. */
export const possibleWinners = (model: Model, answers: Answers): readonly ScenarioId[] =>
  finish(possibleWinnersInSteps(model, answers));

/** An open setting seen by one scenario: by situation, its lead over each scenario (zero over itself), and the red alerts. */
type Level = { readonly leads: readonly (readonly number[])[]; readonly red: readonly number[] };

/** True when some completion leaves the scenario behind no other by more than a tie, red alerts counted as in the ranking. */
function canStandFirst({ settled, red, open, tie }: Completions, scenario: number): boolean {
  const everyone = 2 ** settled.length - 1;
  const alerting = open.filter((one) => one.red.some((mask) => mask !== 0));
  const adding = open.filter((one) => !alerting.includes(one));
  // Red alerts first: once they are settled, leads add up and bounds hold. Then the widest, so that bounds bite early.
  const levels = [
    ...alerting.map((one) => levelOf(one, scenario)),
    ...adding.map((one) => worthTrying(levelOf(one, scenario))).sort((a, b) => widthOf(b) - widthOf(a)),
  ];
  const groups = groupsOf(settled.length, scenario);
  const most = mostLeft(levels, groups);

  /** What any group of rivals could still lose to it, all together, must make up for its lag behind them. */
  const hopeful = (depth: number, leads: readonly number[], reds: number): boolean => {
    const rivals = reds === everyone ? everyone : everyone & ~reds;
    if (!((rivals >> scenario) & 1)) return false;
    return groups.every(
      ({ mask, members }, group) =>
        (mask & rivals) !== mask || sumOver(leads, members) + (most[depth]?.[group] ?? 0) >= -tie * members.length,
    );
  };
  const search = (depth: number, leads: readonly number[], reds: number): boolean => {
    if (depth >= alerting.length && !hopeful(depth, leads, reds)) return false;
    const level = levels[depth];
    if (!level) return true;
    return level.leads.some((row, index) =>
      search(
        depth + 1,
        leads.map((lead, rival) => lead + (row[rival] ?? 0)),
        reds | (level.red[index] ?? 0),
      ),
    );
  };
  return search(0, leadsOf(settled, scenario), red);
}

const leadsOf = (balances: readonly number[], scenario: number): readonly number[] =>
  balances.map((balance) => (balances[scenario] ?? 0) - balance);

const levelOf = ({ added, red }: OpenSetting, scenario: number): Level => ({
  leads: added.map((row) => leadsOf(row, scenario)),
  red,
});

/** Without the situations that another beats or equals against every rival; the most favourable first. */
function worthTrying({ leads }: Level): Level {
  const sorted = [...leads].sort((a, b) => total(b) - total(a));
  const kept = sorted.filter(
    (row, index) => !sorted.slice(0, index).some((other) => other.every((lead, rival) => lead >= (row[rival] ?? 0))),
  );
  return { leads: kept, red: kept.map(() => 0) };
}

type Group = { readonly mask: number; readonly members: readonly number[] };

/** Every group of rivals: to catch up with each and with all together is a tighter bound than with each alone. */
function groupsOf(scenarios: number, scenario: number): readonly Group[] {
  return Array.from({ length: 2 ** scenarios - 1 }, (_, index) => index + 1)
    .filter((mask) => !((mask >> scenario) & 1))
    .map((mask) => ({ mask, members: Array.from({ length: scenarios }, (_, s) => s).filter((s) => (mask >> s) & 1) }));
}

/** By depth, then by group: the most that the levels from there on can add to the leads over that group. */
function mostLeft(levels: readonly Level[], groups: readonly Group[]): readonly (readonly number[])[] {
  const left: number[][] = [groups.map(() => 0)];
  for (const { leads } of [...levels].reverse()) {
    const best = ({ members }: Group) => leads.reduce((top, row) => Math.max(top, sumOver(row, members)), -Infinity);
    left.push(groups.map((group, index) => best(group) + (left.at(-1)?.[index] ?? 0)));
  }
  return left.reverse();
}

const widthOf = ({ leads }: Level): number => {
  const totals = leads.map(total);
  return Math.max(...totals) - Math.min(...totals);
};

const total = (row: readonly number[]): number => row.reduce((sum, lead) => sum + lead, 0);
const sumOver = (row: readonly number[], members: readonly number[]): number =>
  members.reduce((sum, member) => sum + (row[member] ?? 0), 0);
