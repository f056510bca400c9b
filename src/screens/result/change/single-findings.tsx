import { useTranslation } from 'react-i18next';
import type { PivotalFinding } from '../../../engine/firmness/pivotal-findings.ts';
import { firstIn } from '../../../engine/leaders.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import change from './change.module.css';
import { FindingGroup } from './finding-group.tsx';
import { Pending } from './pending.tsx';

type SingleFindingsProps = {
  readonly recommendation: Recommendation;
  /** Null while they are being worked out. */
  readonly pivotal: readonly PivotalFinding[] | null;
};

/** The findings that the first place hangs on, each by itself: those that give the same first place together. */
export function SingleFindings({ recommendation, pivotal }: SingleFindingsProps) {
  const { t } = useTranslation('change');
  const outcomes = [...new Map((pivotal ?? []).map(({ leaders }) => [leaders.join(), leaders])).values()];
  const now = firstIn(recommendation.ranking);
  return (
    <div className={change['part']}>
      <h3>{t('finding.title')}</h3>
      {pivotal === null && <Pending />}
      {pivotal?.length === 0 && <p>{t('finding.none')}</p>}
      {outcomes.map((leaders) => (
        <FindingGroup
          key={leaders.join()}
          leaders={leaders}
          now={now}
          findings={(pivotal ?? [])
            .filter((one) => one.leaders.join() === leaders.join())
            .map(({ finding }) => finding)}
        />
      ))}
    </div>
  );
}
