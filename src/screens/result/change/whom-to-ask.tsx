import { useTranslation } from 'react-i18next';
import change from './change.module.css';

/** Who is likely to know the answer to a question. */
export function WhomToAsk({ question }: { readonly question: string }) {
  const { t } = useTranslation('change');
  return <p className={change['soft']}>{t('unknown.ask', { who: t(`ask.${question as 'budget'}`) })}</p>;
}
