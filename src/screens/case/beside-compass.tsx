import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../engine/recommend.ts';
import type { Finding } from '../../rulebook/finding.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { ScenarioId } from '../../rulebook/shapes.ts';
import { agreementOf } from './agreement.ts';
import { otherSideOf } from './other-side-of.ts';

type BesideCompassProps = {
  readonly rulebook: Rulebook;
  /** The two scenarios that the workshop tried on the case. */
  readonly tried: readonly ScenarioId[];
  /** The case's own. */
  readonly findings: readonly Finding[];
  readonly recommendation: Recommendation;
};

/** Whether the compass goes the way of the two tables, why it may not, and what no table says. */
export function BesideCompass({ rulebook, tried, findings, recommendation }: BesideCompassProps) {
  const { t } = useTranslation(['case-page', 'scenarios']);
  const { ranking } = recommendation;
  const { first, second, counted, compass } = agreementOf(tried, findings, ranking);
  const name = (id: ScenarioId) => t(`scenarios:${id}.name`);
  const pair = { first: name(first), second: name(second) };
  const [one, other] = ranking.map(({ scenario }) => scenario).filter((id) => !tried.includes(id));
  const leader = recommendation.kind === 'leading' ? recommendation.leader : null;
  const worries = findings.some((finding) => otherSideOf(rulebook, finding) === 'worry');
  const red = ranking.some(({ scenario, alert }) => alert === 'red' && tried.includes(scenario));
  return (
    <>
      <p data-agreement={compass}>
        {t(counted ? 'counted' : 'countedTied', pair)}{' '}
        <strong>{t(`agreement.${counted || compass === 'tied' ? compass : 'alone'}`, pair)}</strong>
      </p>
      <p>
        {t('why.always')} {worries && t('why.worry')} {red && t('why.red')}
      </p>
      {one && other && (
        <p>
          {t('untried', { one: name(one), other: name(other) })}{' '}
          {leader && !tried.includes(leader) && t('leaderUntried', { leader: name(leader) })}
        </p>
      )}
    </>
  );
}
