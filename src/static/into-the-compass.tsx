import { useTranslation } from 'react-i18next';
import page from '../components/page.module.css';
import { Part } from '../components/part.tsx';
import type { Route } from '../components/route.ts';

type IntoTheCompassProps = {
  /** This page in the app, from a page beside it. */
  readonly here: string;
  readonly start: Route;
};

/** From a page that needs no script to the compass, which does. */
export function IntoTheCompass({ here, start }: IntoTheCompassProps) {
  const { t } = useTranslation(['static', 'interface']);
  return (
    <Part id="compass" title={t('compass')}>
      <p>{t('needs')}</p>
      <p className={page['ways']}>
        <a href={here}>{t('open')}</a>
        <a href={start.href}>{t('interface:home.start')}</a>
      </p>
    </Part>
  );
}
