import { useTranslation } from 'react-i18next';
import { firstIn } from '../../../engine/leaders.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { Unknowns } from '../../../engine/unknown/unknowns.ts';
import { listIn } from '../../../words/list-in.ts';
import change from './change.module.css';
import type { Unknown } from './outcomes.ts';
import { Pending } from './pending.tsx';
import { SettleFirst } from './settle-first.tsx';
import { UnknownGroup } from './unknown-group.tsx';

type StillUnknownProps = {
  readonly recommendation: Recommendation;
  /** Null while it is being worked out. */
  readonly unknowns: Unknowns | null;
};

/** What each « Je ne sais pas » can still change, and whom to ask; absent when everything is known. */
export function StillUnknown({ recommendation, unknowns }: StillUnknownProps) {
  const { t, i18n } = useTranslation(['change', 'scenarios']);
  const { ranking, unknown } = recommendation;
  if (unknown.length === 0) return null;
  const now = firstIn(ranking);
  const leaders = listIn(i18n.language).format(now.map((id) => t(`scenarios:${id}.name`)));
  const first = unknowns?.questions.find(({ question }) => question === unknowns.settleFirst);
  // The most telling first; rounded, since logarithms differ in their last digits from one machine to another.
  const telling = ({ drop }: Unknown) => Math.round(drop * 1e6);
  const others = (unknowns?.questions ?? []).filter((one) => one !== first).sort((a, b) => telling(b) - telling(a));
  const isNever = (one: Unknown) => !one.whileOthersOpen && !one.onceAllKnown;
  return (
    <div className={change['part']}>
      <h3>{t('unknown.title')}</h3>
      {unknowns === null && <Pending />}
      {first && <SettleFirst unknown={first} now={now} among={unknown.length} />}
      <UnknownGroup
        title={t('unknown.alone')}
        help={t('unknown.aloneHelp')}
        now={now}
        unknowns={others.filter(({ whileOthersOpen }) => whileOthersOpen)}
      />
      <UnknownGroup
        title={t('unknown.together')}
        help={t('unknown.togetherHelp')}
        now={now}
        unknowns={others.filter((one) => !one.whileOthersOpen && one.onceAllKnown)}
      />
      <UnknownGroup
        title={t('unknown.never')}
        help={t('unknown.neverHelp', { count: now.length, leaders })}
        now={now}
        unknowns={others.filter(isNever)}
      />
    </div>
  );
}
