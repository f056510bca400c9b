import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import change from './change.module.css';
import { OutcomeList } from './outcome-list.tsx';
import { outcomesOf, type Unknown } from './outcomes.ts';
import { WhomToAsk } from './whom-to-ask.tsx';

/** Shown at once; the others are in a fold. */
const AT_ONCE = 4;

type UnknownGroupProps = {
  readonly title: string;
  readonly help: string;
  readonly unknowns: readonly Unknown[];
  /** Who stands first as shown. */
  readonly now: readonly ScenarioId[];
};

/** Open answers that can change as much; absent when there are none. */
export function UnknownGroup({ title, help, unknowns, now }: UnknownGroupProps) {
  const { t } = useTranslation('change');
  if (unknowns.length === 0) return null;
  const items = (some: readonly Unknown[]) => (
    <ul className={change['unknowns']}>
      {some.map((unknown) => (
        <UnknownItem key={unknown.question} unknown={unknown} now={now} />
      ))}
    </ul>
  );
  return (
    <div className={change['group']}>
      <h4>{title}</h4>
      <p className={change['soft']}>{help}</p>
      {items(unknowns.slice(0, AT_ONCE))}
      {unknowns.length > AT_ONCE && (
        <Fold summary={t('unknown.rest', { count: unknowns.length - AT_ONCE })}>{items(unknowns.slice(AT_ONCE))}</Fold>
      )}
    </div>
  );
}

function UnknownItem({ unknown, now }: { readonly unknown: Unknown; readonly now: readonly ScenarioId[] }) {
  const { t } = useTranslation(['change', 'questions']);
  const { question, whileOthersOpen, onceAllKnown } = unknown;
  return (
    <li>
      <p>
        <strong>{t(`questions:${question}.title`)}</strong>
      </p>
      {(whileOthersOpen || onceAllKnown) && <OutcomeList question={question} outcomes={outcomesOf(unknown, now)} />}
      {whileOthersOpen && !onceAllKnown && <p>{t('unknown.onlyForNow')}</p>}
      <WhomToAsk question={question} />
    </li>
  );
}
