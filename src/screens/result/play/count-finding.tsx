import { useTranslation } from 'react-i18next';
import styles from './play-panel.module.css';
import { usePlayingNow } from './playing.ts';

type CountFindingProps = {
  readonly finding: string;
  /** Its place in the report, for whoever hears the box alone. */
  readonly label: string;
  /** As drawn with the rest of the page. */
  readonly counted: boolean;
};

/** Switches one finding off, and on again. A box and not a button: its state is in the box, its words never change. */
export function CountFinding({ finding, label, counted }: CountFindingProps) {
  const { t } = useTranslation('play');
  const id = `count-${finding}`;
  return (
    <label htmlFor={id} className={styles['countOne']}>
      <Box id={id} finding={finding} />
      <span>
        {t('findings.countThis')} <span className="visually-hidden">({label})</span>
        {!counted && <em className={styles['mark']}> {t('findings.offHere')}</em>}
      </span>
    </label>
  );
}

/** Apart, so that it answers at once, before the long list around it is drawn again. */
function Box({ id, finding }: { readonly id: string; readonly finding: string }) {
  const playing = usePlayingNow();
  return (
    <input
      id={id}
      type="checkbox"
      name="finding"
      checked={!playing?.off.includes(finding)}
      onChange={({ target }) => playing?.count([finding], target.checked)}
    />
  );
}
