import { Engine, type NestedCondition } from 'json-rules-engine';
import { knownAnswer, UNKNOWN } from '../../src/engine/answers.ts';
import type { Ranks } from './agreement.ts';
import { placed } from './outcome.ts';
import type { Condition, PlainRules } from './plain-rules.ts';

/**
 * json-rules-engine: every rule is one of its rules, its event saying which cell it adds to. It adds nothing up itself: the
 * sums are made here, as its users do with events. Facts are plain values given to `run`, which its documentation has as the
 * cheapest; a single answer is compared with `equal` or `in`, ticked options with `contains`.
 */
export function jsonRulesEngineRanks({ questions, scenarios, rules, cells, alerts, limit, tie }: PlainRules): Ranks {
  const engine = new Engine();
  for (const { conditions, cell, points } of rules)
    engine.addRule({ conditions: { all: conditions.map(asked) }, event: { type: 'cell', params: { cell, points } } });
  for (const alert of alerts)
    engine.addRule({
      conditions: { all: alert.conditions.map(asked) },
      event: { type: 'red', params: { scenarios: alert.scenarios } },
    });
  return async (answers) => {
    const facts = questions.map(({ id, pick }) => {
      const given = knownAnswer(answers, id) ?? [UNKNOWN];
      return [id, pick === 1 ? given[0] : given];
    });
    const { events } = await engine.run(Object.fromEntries(facts));
    const sums = new Float64Array(cells.length);
    let red = 0;
    for (const { type, params } of events) {
      if (type === 'red') red |= Number(params?.['scenarios']);
      else sums[Number(params?.['cell'])] = (sums[Number(params?.['cell'])] ?? 0) + Number(params?.['points']);
    }
    const balances = Array.from({ length: scenarios }, () => 0);
    for (const [at, { scenario, worth }] of cells.entries())
      balances[scenario] = (balances[scenario] ?? 0) + Math.max(-limit, Math.min(limit, sums[at] ?? 0)) * worth;
    return placed(balances, red, tie);
  };
}

function asked({ question: { id, pick }, options }: Condition): NestedCondition {
  if (pick > 1) return { any: options.map((value) => ({ fact: id, operator: 'contains', value })) };
  return options.length === 1
    ? { fact: id, operator: 'equal', value: options[0] }
    : { fact: id, operator: 'in', value: options };
}
