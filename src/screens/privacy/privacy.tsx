import { useTranslation } from 'react-i18next';
import { Contents } from '../../components/contents.tsx';
import { Part } from '../../components/part.tsx';
import styles from './privacy.module.css';

/** What is said of each place where answers pass, in this order. */
const SAID = {
  server: ['computed', 'none'],
  device: ['entries', 'result', 'draft', 'files'],
  link: ['holds', 'readers', 'objection', 'forever'],
  host: ['request', 'fragment', 'percent'],
  frame: ['told', 'own', 'same'],
} as const;
type Place = keyof typeof SAID;
const PLACES = Object.keys(SAID) as Place[];
const STEPS = ['panel', 'press', 'history', 'downloads'] as const;

type PrivacyProps = {
  /** The address of this page. */
  readonly here: string;
};

/** What becomes of the answers: where they pass, who can read them, how to erase them. */
export function Privacy({ here }: PrivacyProps) {
  const { t } = useTranslation(['privacy', 'interface', 'later']);
  const names = { panel: t('later:title'), erase: t('later:erase') };
  return (
    <>
      <h1 tabIndex={-1}>{t('interface:privacy.title')}</h1>
      <p className="lead">{t('lead')}</p>
      <Contents
        label={t('contents')}
        here={here}
        parts={[...PLACES, 'erase' as const].map((part) => ({ id: `privacy-${part}`, title: t(`${part}.title`) }))}
      />
      {PLACES.map((place) => (
        <Part key={place} id={`privacy-${place}`} title={t(`${place}.title`)}>
          <ul className={styles['said']}>
            {SAID[place].map((said) => (
              <li key={said}>{t(`${place}.${said}` as 'server.none')}</li>
            ))}
          </ul>
        </Part>
      ))}
      <Part id="privacy-erase" title={t('erase.title')}>
        <p>{t('erase.help')}</p>
        <ol className={styles['steps']}>
          {STEPS.map((step) => (
            <li key={step}>{t(`erase.${step}`, names)}</li>
          ))}
        </ol>
        <p>{t('erase.mark', names)}</p>
      </Part>
    </>
  );
}
