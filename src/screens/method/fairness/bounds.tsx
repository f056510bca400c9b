import { Fold } from '../../../components/fold.tsx';
import { Link } from '../../../components/link.tsx';
import type { Route } from '../../../components/route.ts';
import type { Bound, Outside } from '../../../proof/fairness.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { figure, percent } from '../figures.ts';
import { useMethodWords } from '../method-words.ts';
import { EntryLink } from '../page-links.tsx';
import styles from './report.module.css';
import { subjectWords } from './subject-words.ts';

/** Shown at once; beyond, in a fold. */
const AT_ONCE = 4;

type BoundsProps = {
  readonly rulebook: Rulebook;
  readonly bounds: readonly Bound[];
  readonly openResult: (fragment: string) => Route;
};

/** What the rules must meet: met or not; and where not, how far, because of which rules, and why it stands. */
export function Bounds({ rulebook, bounds, openResult }: BoundsProps) {
  const { t } = useMethodWords();
  return (
    <>
      <h3>{t('fairness.bounds.title')}</h3>
      <p>{t('fairness.bounds.lead')}</p>
      <ul className={styles['bounds']}>
        {bounds.map(({ id, status, outside }) => {
          const list = <OutsideList bound={id} outside={outside} rulebook={rulebook} openResult={openResult} />;
          return (
            <li key={id} data-status={status}>
              <h4>{t(`fairness.bounds.${id}`)}</h4>
              <p className={styles['status']}>{t(`fairness.statuses.${status}`)}</p>
              <Reasons outside={outside} />
              {outside.length > AT_ONCE ? (
                <Fold summary={t('fairness.bounds.see', { count: outside.length })}>{list}</Fold>
              ) : (
                list
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Why a bound is not met, each reason once. */
function Reasons({ outside }: { readonly outside: readonly Outside[] }) {
  const { t } = useMethodWords();
  const reasons = [...new Set(outside.flatMap(({ justified }) => justified ?? []))];
  return reasons.map((id) => <p key={id}>{t(`justifications.${id}`)}</p>);
}

type OutsideListProps = {
  readonly bound: Bound['id'];
  readonly outside: readonly Outside[];
  readonly rulebook: Rulebook;
  readonly openResult: (fragment: string) => Route;
};

/** Bounds said in points, in cells or in counts; all others are shares, said as percentages. */
const NOT_SHARES: readonly Bound['id'][] = ['range', 'monotone', 'dead-effect', 'option-without-effect', 'red-alert'];

function OutsideList({ bound, outside, rulebook, openResult }: OutsideListProps) {
  const { t, i18n } = useMethodWords();
  const say = (value: number) =>
    NOT_SHARES.includes(bound) ? figure(value, i18n.language, 2) : percent(value, i18n.language, 1);
  if (outside.length === 0) return null;
  return (
    <ul className={styles['outside']}>
      {outside.map(({ subject, value, limit, effects, witness }) => (
        <li key={subject}>
          {t('fairness.bounds.outside', {
            subject: subjectWords(subject, rulebook, t),
            value: say(value),
            limit: say(limit),
          })}
          {witness && (
            <>
              {' '}
              <Link {...openResult(witness)}>{t('fairness.bounds.witness')}</Link>
            </>
          )}
          {effects.length > 0 && (
            <>
              <p>{t('fairness.bounds.effects')}</p>
              <ul>
                {effects.map((id) => (
                  <li key={id}>
                    <EntryLink kind="rule" id={id}>
                      {t(`effects:${id}`)}
                    </EntryLink>
                  </li>
                ))}
              </ul>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
