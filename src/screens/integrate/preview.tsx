import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { startHost } from '../../embed/host/start.ts';
import { HostPage } from './host-page.tsx';
import form from './integrate.module.css';
import styles from './preview.module.css';
import { attributesOf, type Frame } from './snippet.ts';

const WIDTHS = ['desktop', 'phone'] as const;

type PreviewProps = {
  readonly frame: Frame;
  /** True: this page does what the script does on a host page. */
  readonly script: boolean;
};

/** The compass as a host's page shows it: the real one, in a real frame. */
export function Preview({ frame, script }: PreviewProps) {
  const { t } = useTranslation('integrate');
  const id = useId();
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('desktop');
  useEffect(() => (script ? startHost(window) : undefined), [script]);
  return (
    <>
      <fieldset className={`${form['radios']} ${styles['widths']}`}>
        <legend>{t('preview.width')}</legend>
        {WIDTHS.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={width === one} onChange={() => setWidth(one)} />
            <span>{t(`preview.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles['page']} data-width={width}>
        <HostPage>
          {/* Another frame for another address: an address changed in place would be one more step for Back. */}
          {/* As wide as its place by our style: a width of 100 % is for hosts, whose policy may refuse a style attribute. */}
          <iframe key={`${script} ${frame.src}`} {...attributesOf(frame)} width={undefined} />
        </HostPage>
      </div>
    </>
  );
}
