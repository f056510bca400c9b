import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import { Link } from '../../components/link.tsx';
import type { Reason } from '../../engine/reasons.ts';
import { Contest } from '../contest/contest.tsx';
import styles from './scenario-section.module.css';
import { SourceLinks, useSources } from './source-links.tsx';

/** Shown at once; the others are in a fold. */
const AT_ONCE = 2;

/** What helps, or what holds back, one sentence a reason, strongest first, each with its sources and a way to object. */
export function ReasonList({ title, reasons }: { readonly title: string; readonly reasons: readonly Reason[] }) {
  const { t } = useTranslation('result');
  const rest = reasons.slice(AT_ONCE);
  return (
    <div className={styles['side']}>
      <h5>{title}</h5>
      {reasons.length === 0 && <p className={styles['none']}>{t('scenario.none')}</p>}
      <Items reasons={reasons.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <Fold summary={t('scenario.more', { count: rest.length })}>
          <Items reasons={rest} />
        </Fold>
      )}
    </div>
  );
}

function Items({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useTranslation(['result', 'effects']);
  return (
    <ul className={styles['reasons']}>
      {reasons.map(({ effect, strength, inferred, findings }) => (
        <li key={effect} data-effect={effect}>
          <p>{t(`effects:${effect}`)}</p>
          <div className={styles['trace']}>
            <SourceLinks refs={findings} />
            {Math.abs(strength) === 2 && <span>{t('scenario.strong')}</span>}
            {inferred && <span>{t('scenario.inferred')}</span>}
            <RuleLink id={effect} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/**
 * To the rule behind a sentence, on the method page, and to object to it. What is no longer a rule has neither; one that was
 * changed since is seen, and objected to, as it is today.
 */
function RuleLink({ id }: { readonly id: string }) {
  const { t } = useTranslation(['result', 'dated', 'effects']);
  const { rule, since } = useSources();
  const fate = since?.get(id);
  if (fate === 'removed') return <span>{t('dated:rule.goneSince')}</span>;
  return (
    <>
      {rule && (
        <Link {...rule(id)} className={styles['rule']}>
          {t(fate ? 'dated:rule.changedSince' : 'source.rule')}{' '}
          <span className="visually-hidden">{t('source.ruleHidden', { sentence: t(`effects:${id}`) })}</span>
        </Link>
      )}
      {!fate && <Objection id={id} />}
    </>
  );
}

function Objection({ id }: { readonly id: string }) {
  const { effects, rulebook, resultAddress } = useSources();
  const effect = effects.get(id);
  return effect ? <Contest effect={effect} rulebook={rulebook} resultAddress={resultAddress} /> : null;
}
