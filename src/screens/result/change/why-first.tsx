import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../engine/comparison.ts';
import { firstIn } from '../../../engine/leaders.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import change from './change.module.css';

type WhyFirstProps = {
  readonly recommendation: Recommendation;
  readonly comparison: Comparison;
};

/** What puts the one before the other, for whoever reads two lines; a red alert has its own sentence. */
export function WhyFirst({ recommendation, comparison }: WhyFirstProps) {
  const { t, i18n } = useTranslation(['change', 'scenarios']);
  const { one, other, by } = comparison;
  const names = { first: t(`scenarios:${one}.name`), second: t(`scenarios:${other}.name`) };
  const leaders = firstIn(recommendation.ranking).length;
  if (by === 'red-alert') return null;
  if (by === 'ex-aequo')
    return (
      <p className={change['why']}>
        {leaders > 2 && `${t('versus.ofSeveral', { count: leaders })} `}
        {t('versus.tied', names)}
      </p>
    );
  const enough = comparison.enough ?? [];
  const questions = [...new Set(enough.flatMap((point) => point.questions))];
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const subjects = list.format(questions.map((id) => t(`about.${id as 'budget'}`)));
  return (
    <p className={change['why']}>
      {t('versus.enough', { count: enough.length, ...names })} {t('versus.subjects', { subjects })}
    </p>
  );
}
