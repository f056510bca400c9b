import type { i18n } from 'i18next';
import type { Comparison } from '../../../engine/comparison.ts';
import { firstIn } from '../../../engine/leaders.ts';
import type { Model } from '../../../engine/model.ts';
import { isTie } from '../../../engine/points.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import { listIn } from '../../../words/list-in.ts';

/** What puts the one before the other, in a sentence or two; null for a red alert, which has its own sentence. */
export function whyFirst(words: i18n, { ranking }: Recommendation, comparison: Comparison): string | null {
  const t = words.getFixedT(words.language, ['change', 'scenarios']);
  const { one, other, by } = comparison;
  const names = { first: t(`scenarios:${one}.name`), second: t(`scenarios:${other}.name`) };
  const leaders = firstIn(ranking).length;
  if (by === 'red-alert') return null;
  if (by === 'ex-aequo')
    return [leaders > 2 ? `${t('versus.ofSeveral', { count: leaders })} ` : '', t('versus.tied', names)].join('');
  const enough = comparison.enough ?? [];
  const questions = [...new Set(enough.flatMap((point) => point.questions))];
  const list = listIn(words.language);
  const subjects = list.format(questions.map((id) => t(`about.${id as 'budget'}`)));
  return `${t('versus.enough', { count: enough.length, ...names })} ${t('versus.subjects', { subjects })}`;
}

/** The scenarios that only a red alert keeps from the first place, each in a sentence. */
export function heldBack(words: i18n, model: Model, { ranking }: Recommendation): readonly string[] {
  const t = words.getFixedT(words.language, ['change', 'scenarios']);
  const most = Math.max(...ranking.filter(({ alert }) => alert !== 'red').map(({ exact }) => exact));
  return ranking
    .filter(({ rankIfLifted }) => rankIfLifted === 1)
    .map(({ scenario, exact, alerts }) =>
      t(isTie(model, exact - most) ? 'versus.heldBackTied' : 'versus.heldBack', {
        count: alerts.filter(({ level, certainty }) => level === 'red' && certainty === 'raised').length,
        scenario: t(`scenarios:${scenario}.name`),
      }),
    );
}
