import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../../../components/go-to.ts';
import { Link } from '../../../components/link.tsx';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { useSources } from '../source-links.tsx';
import { type FindingsOfSource, findingsBySource } from './findings-by-source.ts';
import styles from './play-panel.module.css';
import type { Playing } from './playing.ts';
import { usePlayWords } from './use-play-words.ts';

type FindingControlProps = Pick<Playing, 'off' | 'count'> & { readonly rulebook: Rulebook };

/** Which findings count: everything said of one case, in the synthesis or on the cards, switched off or on together. */
export const FindingControl = memo(function FindingControl({ rulebook, off, count }: FindingControlProps) {
  const { t } = useTranslation('play');
  const { here } = useSources();
  return (
    <div>
      <h3>{t('findings.title')}</h3>
      <p id="play-findings-help">{t('findings.help')}</p>
      <fieldset className={styles['answer']} aria-describedby="play-findings-help">
        <legend>{t('findings.legend')}</legend>
        {findingsBySource(rulebook, off).map((one) => (
          <Source key={one.source} {...one} count={count} />
        ))}
      </fieldset>
      <p>
        <Link href={here} follow={() => goTo('sources-title')}>
          {t('findings.oneByOne')}
        </Link>
      </p>
    </div>
  );
});

function Source({ source, findings, off, count }: FindingsOfSource & Pick<Playing, 'count'>) {
  const { t } = useTranslation('play');
  const words = usePlayWords();
  const box = useRef<HTMLInputElement>(null);
  const some = off.length > 0 && off.length < findings.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <label className={styles['box']}>
      <input
        ref={box}
        type="checkbox"
        name="findings"
        value={source}
        checked={off.length === 0}
        // One that counts in part counts whole again.
        onChange={() => count(findings, off.length > 0)}
      />
      <span>
        {words.sourceLabel(source)}{' '}
        <span className={styles['count']}>
          {off.length === 0
            ? t('findings.count', { count: findings.length })
            : t('findings.counted', { counted: findings.length - off.length, count: findings.length })}
        </span>
      </span>
    </label>
  );
}
