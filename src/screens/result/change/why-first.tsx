import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../engine/comparison.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import change from './change.module.css';
import { whyFirst } from './versus-words.ts';

type WhyFirstProps = {
  readonly recommendation: Recommendation;
  readonly comparison: Comparison;
};

/** What puts the one before the other, for whoever reads two lines; a red alert has its own sentence. */
export function WhyFirst({ recommendation, comparison }: WhyFirstProps) {
  const { i18n } = useTranslation(['change', 'scenarios']);
  const said = whyFirst(i18n, recommendation, comparison);
  return said && <p className={change['why']}>{said}</p>;
}
