import { useTranslation } from 'react-i18next';
import type { Model } from '../../../engine/model.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import change from './change.module.css';
import { heldBack } from './versus-words.ts';

type HeldBackProps = {
  readonly model: Model;
  readonly recommendation: Recommendation;
};

/** The scenarios that only a red alert keeps from the first place: whatever is compared, they come into it. */
export function HeldBack({ model, recommendation }: HeldBackProps) {
  const { i18n } = useTranslation(['change', 'scenarios']);
  return heldBack(i18n, model, recommendation).map((said) => (
    <p key={said} className={change['why']}>
      {said}
    </p>
  ));
}
