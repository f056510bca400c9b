import { useTranslation } from 'react-i18next';

/** From one thing to another: an arrow for the eye, a word for the ear. */
export function Then({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useTranslation('play');
  return (
    <>
      {from} <span aria-hidden="true">→</span>
      <span className="visually-hidden">{t('then')}</span> {to}
    </>
  );
}
