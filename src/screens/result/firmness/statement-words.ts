import type { i18n } from 'i18next';
import type { Case, ScenarioId } from '../../../rulebook/shapes.ts';
import { listIn } from '../../../words/list-in.ts';
import type { Statement } from './statements.ts';

/** From here on, « only so many out of twenty » would not sound like less than half. */
const HALF = 10;

/**
 * Puts a statement into words: one sentence, or two.
 * @param openCase the case whose page this is, which is then « this case »
 */
export function statementWords(words: i18n, openCase: Case | null): (statement: Statement) => string {
  const t = words.getFixedT(words.language, ['firmness', 'result', 'scenarios', 'cases', 'findings']);
  const name = (scenario: ScenarioId) => t(`scenarios:${scenario}.name`);
  const list = (type: 'conjunction' | 'disjunction', items: readonly string[]) =>
    listIn(words.language, type).format(items);
  const outOfTwenty = (count: number) => t('result:ranking.leads', { count });
  return (statement) => {
    switch (statement.kind) {
      case 'tied':
        return statement.leaders
          ? t('why.tied', { leaders: list('conjunction', statement.leaders.map(name)) })
          : t('why.tiedAll');
      case 'clear':
        return t(statement.open ? 'why.clearOpen' : 'why.clear', {
          leader: name(statement.leader),
          readings: outOfTwenty(statement.readings),
        });
      case 'share': {
        const { leader, readings, rival, rivalReadings, low } = statement;
        const key = !low ? 'why.share' : readings < HALF ? 'why.shareLow' : 'why.shareHalf';
        return t(key, {
          leader: name(leader),
          readings: outOfTwenty(readings),
          rival: name(rival),
          rivalReadings: String(rivalReadings),
        });
      }
      case 'finding':
        return t('why.finding', { finding: t(`findings:${statement.finding}`) });
      case 'findings':
        return t('why.findings', { count: statement.count });
      case 'open': {
        const { count, others } = statement;
        const named = others?.map((one) => t('why.toScenario', { scenario: name(one) }));
        return t('why.open', { count, others: named ? list('disjunction', named) : t('why.toAnyOther') });
      }
      case 'finding-or-open':
        return t('why.findingOrOpen');
      case 'untried': {
        const here = statement.case === openCase?.id;
        const [one, ...more] = statement.scenarios.map(name);
        const said = { case: t(`cases:${statement.case}.name`) };
        if (more.length === 0) return t(here ? 'why.untriedHere' : 'why.untried', { ...said, scenario: one ?? '' });
        const scenarios = list('conjunction', statement.scenarios.map(name));
        return t(here ? 'why.untriedSeveralHere' : 'why.untriedSeveral', { ...said, scenarios });
      }
    }
  };
}
