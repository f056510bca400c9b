import { Braces, Sheet } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../../components/button.module.css';
import styles from './panel.module.css';
import { PanelWay } from './panel-way.tsx';
import type { SavedFile } from './saved.ts';
import { type Saving, SavingLine } from './saving-line.tsx';

/** Makes a file, saves it, and says what came of it. */
type Save = () => Promise<SavedFile>;

type DataPanelProps = {
  /** Null until the firmness is worked out: the file says it. */
  readonly json: Save | null;
  readonly csv: Save;
  /** The drawings that are on the page. */
  readonly pictures: readonly {
    readonly id: string;
    readonly title: string;
    readonly svg: Save;
    readonly png: Save;
  }[];
  /** True when the charts of some scenarios are not drawn yet. */
  readonly more: boolean;
  /** The whole address of the result. */
  readonly address: string;
};

/** The result as data, and its drawings: each button saves a file, and one line says what came of it. */
export function DataPanel({ json, csv, pictures, more, address }: DataPanelProps) {
  const { t } = useTranslation(['data', 'result']);
  const [saving, setSaving] = useState<Saving>(null);
  const by = (save: Save) => async () => {
    setSaving('making');
    setSaving(await save().catch(() => 'unmade' as const));
  };
  return (
    <section className={styles['panel']} aria-labelledby="data-title">
      <h3 id="data-title">{t('panel.title')}</h3>
      <p>{t('panel.help')}</p>
      <p>{t('panel.reveals')}</p>
      <ul>
        {json ? (
          <PanelWay icon={Braces} does={t('panel.json')} help={t('panel.jsonHelp')} onPress={by(json)} />
        ) : (
          <li>{t('panel.waiting')}</li>
        )}
        <PanelWay icon={Sheet} does={t('panel.csv')} help={t('panel.csvHelp')} onPress={by(csv)} />
      </ul>
      {pictures.length > 0 && (
        <>
          <h4>{t('panel.picturesTitle')}</h4>
          <ul>
            {pictures.map(({ id, title, svg, png }) => (
              <li key={id}>
                <span>{title}</span>
                {(['png', 'svg'] as const).map((kind) => (
                  <button
                    key={kind}
                    type="button"
                    className={button['outlined']}
                    onClick={by(kind === 'svg' ? svg : png)}
                  >
                    {t(`panel.${kind}`)}{' '}
                    <span className="visually-hidden">{t('panel.ofPicture', { picture: title })}</span>
                  </button>
                ))}
              </li>
            ))}
          </ul>
          {more && <p className={styles['soft']}>{t('panel.more', { fold: t('result:scenario.sumTitle') })}</p>}
          <p className={styles['soft']}>{t('panel.kinds')}</p>
        </>
      )}
      <SavingLine saving={saving} address={address} />
    </section>
  );
}
