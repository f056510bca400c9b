import { Fold } from '../../../components/fold.tsx';
import type { ChangedRule } from '../../../engine/rules-change/changed-rules.ts';
import type { RulesChange } from '../../../engine/rules-change/rules-change.ts';
import { AlertItem } from './alert-item.tsx';
import styles from './dated.module.css';
import type { Dated } from './dated.ts';
import { RuleItem } from './rule-item.tsx';

type DifferencesProps = {
  readonly dated: Dated;
  readonly differences: Pick<RulesChange, 'alerts' | 'rules'>;
  /** What unfolds them; null where they are shown at once. */
  readonly fold: string | null;
};

/** Alerts, then rules: what moves most first. */
export function DifferenceList({ dated, differences: { alerts, rules }, fold }: DifferencesProps) {
  const items = (
    <ul className={styles['items']}>
      {alerts.map((alert) => (
        <AlertItem key={alert.alert} dated={dated} alert={alert} />
      ))}
      {rules.map((rule) => (
        <RuleItem key={rule.effect} dated={dated} rule={rule} />
      ))}
    </ul>
  );
  return fold === null ? items : <Fold summary={fold}>{items}</Fold>;
}

/** Of the differences, those of some changed rules; and the others. */
export function parted({ alerts, rules }: RulesChange, changes: readonly ChangedRule[]) {
  const among = (kind: ChangedRule['kind'], id: string) => changes.some((one) => one.kind === kind && one.id === id);
  return {
    these: {
      alerts: alerts.filter(({ alert }) => among('alert', alert)),
      rules: rules.filter(({ effect }) => among('effect', effect)),
    },
    others: {
      alerts: alerts.filter(({ alert }) => !among('alert', alert)),
      rules: rules.filter(({ effect }) => !among('effect', effect)),
    },
  };
}
