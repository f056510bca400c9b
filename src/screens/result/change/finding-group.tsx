import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import { usePlaying } from '../play/playing.ts';
import { SourceLinks } from '../source-links.tsx';
import change from './change.module.css';
import { withoutFindings } from './without-findings.ts';

/** Shown at once; the others are in a fold, which holds so many at most: a near tie hangs on dozens. */
const AT_ONCE = 3;
const IN_FOLD = 9;

type FindingGroupProps = {
  readonly findings: readonly string[];
  /** Who stands first without one of them, in the report's order, and who does now. */
  readonly leaders: readonly ScenarioId[];
  readonly now: readonly ScenarioId[];
};

/** Findings without one of which the same scenarios stand first: what would happen, then each in our words. */
export function FindingGroup({ findings, leaders, now }: FindingGroupProps) {
  const { t, i18n } = useTranslation(['change', 'scenarios']);
  const count = findings.length;
  const beyond = count - AT_ONCE - IN_FOLD;
  const items = (refs: readonly string[]) => (
    <ul className={change['changes']}>
      {refs.map((ref) => (
        <FindingItem key={ref} finding={ref} />
      ))}
    </ul>
  );
  return (
    <div>
      <p>{withoutFindings(i18n, count, leaders, now)}</p>
      {items(findings.slice(0, AT_ONCE))}
      {count > AT_ONCE && (
        <Fold summary={t('finding.rest', { count: count - AT_ONCE })}>
          {items(findings.slice(AT_ONCE, AT_ONCE + IN_FOLD))}
          {beyond > 0 && <p className={change['soft']}>{t('finding.beyond', { count: beyond })}</p>}
        </Fold>
      )}
    </div>
  );
}

function FindingItem({ finding }: { readonly finding: string }) {
  const { t } = useTranslation(['change', 'findings']);
  const playing = usePlaying();
  const words = t(`findings:${finding}`);
  return (
    <li className={change['tried']}>
      <div>
        <p>{words}</p>
        <SourceLinks refs={[finding]} />
      </div>
      {playing && (
        <button type="button" className={change['try']} onClick={() => playing.tryWithout([finding])}>
          {t('finding.try')}
          <span className="visually-hidden">{t('finding.tryHidden', { finding: words })}</span>
        </button>
      )}
    </li>
  );
}
