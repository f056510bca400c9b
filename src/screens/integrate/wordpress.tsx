import { useTranslation } from 'react-i18next';
import { CopyLink } from '../../components/copy-link.tsx';
import styles from './integrate.module.css';
import { Part } from './part.tsx';

/** Who may paste what, by role. Source: WordPress's `unfiltered_html`, and what its filter (KSES) takes away without it. */
const ROLES = ['editors', 'authors', 'network', 'hosted', 'builders'] as const;

/** What to do with the code in WordPress. `link`: the compass by itself, for whoever may paste no frame. */
export function WordPress({ link }: { readonly link: string }) {
  const { t } = useTranslation('integrate');
  return (
    <Part id="wordpress">
      <div className={styles['roles']}>
        {ROLES.map((role) => (
          <div key={role}>
            <h3>{t(`wordpress.${role}.title`)}</h3>
            <p>{t(`wordpress.${role}.what`)}</p>
          </div>
        ))}
      </div>
      <h3>{t('wordpress.link.title')}</h3>
      <p>{t('wordpress.link.what')}</p>
      <CopyLink link={link} copy={t('wordpress.link.copy')} />
    </Part>
  );
}
