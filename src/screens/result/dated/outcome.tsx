import { useTranslation } from 'react-i18next';
import type { RulesChange } from '../../../engine/rules-change/rules-change.ts';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import { listIn } from '../../../words/list-in.ts';
import { outcomeOf } from './dated.ts';

/** What today's rules make of the places, in a sentence. */
export function Outcome({ change }: { readonly change: RulesChange }) {
  const { t, i18n } = useTranslation(['dated', 'scenarios']);
  const list = listIn(i18n.language);
  const named = (leaders: readonly ScenarioId[]) => {
    const scenarios = list.format(leaders.map((scenario) => t(`scenarios:${scenario}.name`)));
    return leaders.length > 1 ? t('tied', { scenarios }) : scenarios;
  };
  const [former, leaders] = change.first.map(named);
  return t(`outcome.${outcomeOf(change)}`, { leaders: leaders ?? '', former: former ?? '' });
}
