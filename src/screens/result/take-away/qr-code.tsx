import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../../components/button.module.css';
import type { DrawnCode } from './draw-code.ts';
import type { Saved } from './saved.ts';
import { type Saving, SavingLine } from './saving-line.tsx';
import styles from './share.module.css';

type QrCodeProps = {
  /** The whole address that it opens. */
  readonly link: string;
  /** Saves a file on the reader's device. */
  readonly save: (file: Blob, name: string) => Saved;
};

/** A link as a QR code: dark on white whatever the theme, so that every phone reads it. */
export function QrCode({ link, save }: QrCodeProps) {
  const { t } = useTranslation('share');
  const [drawn, setDrawn] = useState<{ readonly of: string; readonly code: DrawnCode | null } | null>(null);
  const [saving, setSaving] = useState<Saving>(null);
  useEffect(() => {
    let current = true;
    const tell = (code: DrawnCode | null) => current && setDrawn({ of: link, code });
    import('./draw-code.ts').then(({ drawCode }) => tell(drawCode(link))).catch(() => tell(null));
    return () => {
      current = false;
    };
  }, [link]);
  // Never the code of another link, not for a moment.
  if (drawn?.of !== link) return <div className={styles['code']} />;
  const { code } = drawn;
  if (!code) return <p>{t('qrFailed')}</p>;
  const saveAs = (file: Blob, name: string) => setSaving({ name, saved: save(file, name) });
  const saveSvg = () => saveAs(new Blob([code.svg], { type: 'image/svg+xml' }), 'boussole-qr.svg');
  const savePng = async () => {
    const file = await code.png().catch(() => null);
    if (file) saveAs(file, 'boussole-qr.png');
    else setSaving('unmade');
  };
  return (
    <div className={styles['code']}>
      <svg role="img" aria-label={t('qrAlt')} viewBox={code.viewBox}>
        <rect {...code.paper} className={styles['light']} />
        <path d={code.path} className={styles['dark']} />
      </svg>
      <div className={styles['ways']}>
        <button type="button" className={button['underlined']} onClick={() => void savePng()}>
          {t('qrPng')}
        </button>
        <button type="button" className={button['underlined']} onClick={saveSvg}>
          {t('qrSvg')}
        </button>
      </div>
      <SavingLine saving={saving} address={link} />
    </div>
  );
}
