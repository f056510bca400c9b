import { useTranslation } from 'react-i18next';
import { compare } from '../../../engine/comparison.ts';
import type { Model } from '../../../engine/model.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import { listIn } from '../../../words/list-in.ts';
import styles from '../result.module.css';
import change from './change.module.css';
import { HeldBack } from './held-back.tsx';
import { Side } from './side.tsx';
import { WhyFirst } from './why-first.tsx';

type VersusProps = {
  readonly model: Model;
  readonly recommendation: Recommendation;
};

/** Why the first comes before the second: the fewest pros that outweigh every con, then the cons. */
export function Versus({ model, recommendation }: VersusProps) {
  const { t, i18n } = useTranslation(['change', 'cases']);
  // Leaders ex æquo stand first and second, in the report's order; of three, two are enough to see why nothing decides.
  const [first, second] = recommendation.ranking;
  if (recommendation.kind === 'unanswered' || !first || !second) return null;
  const comparison = compare(model, first, second);
  const { one, other, by, cons, more, triedTogether } = comparison;
  const enough = by === 'balance' ? (comparison.enough ?? []) : [];
  const pros = by === 'balance' ? more : [...(comparison.enough ?? []), ...more];
  const cases = listIn(i18n.language).format(triedTogether.map((id) => t(`cases:${id}.name`)));
  const { unknown } = recommendation;
  return (
    <section className={styles['section']} aria-labelledby="versus-title">
      <h2 id="versus-title">{t('versusTitle')}</h2>
      <WhyFirst recommendation={recommendation} comparison={comparison} />
      <p className={change['soft']}>
        {triedTogether.length > 0 ? t('versus.triedTogether', { cases }) : t('versus.neverTogether')}
      </p>
      <HeldBack model={model} recommendation={recommendation} />
      <div className={change['sides']}>
        <Side scenario={one} against={other} enough={enough} points={pros} unknown={unknown} />
        <Side scenario={other} against={one} enough={[]} points={cons} unknown={unknown} />
      </div>
    </section>
  );
}
