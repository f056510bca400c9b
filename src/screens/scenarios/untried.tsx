import { useTranslation } from 'react-i18next';
import { Part } from '../../components/part.tsx';
import { modelOf } from '../../engine/model.ts';
import { silentCells } from '../../engine/silence.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { CaseId, ScenarioId } from '../../rulebook/shapes.ts';
import { listIn } from '../../words/list-in.ts';
import { Silence } from '../result/silence.tsx';

type UntriedProps = {
  readonly rulebook: Rulebook;
  readonly scenario: ScenarioId;
  readonly cases: readonly CaseId[];
};

/** Where the workshop said nothing: the cases it was never tried on, and the questions no finding of its own answers. */
export function Untried({ rulebook, scenario, cases }: UntriedProps) {
  const { t, i18n } = useTranslation(['scenario-page', 'cases']);
  const both = listIn(i18n.language);
  return (
    <Part id="scenario-untried" title={t('untried.title')}>
      <p>{t('untried.cases', { cases: both.format(cases.map((id) => t(`cases:${id}.name`))) })}</p>
      <p>{t('untried.meaning')}</p>
      <p>{t('untried.silence')}</p>
      <Silence rulebook={rulebook} silent={silentCells(modelOf(rulebook), scenario)} />
    </Part>
  );
}
