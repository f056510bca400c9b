import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import type { RuleDifference } from '../../../engine/rules-change/differences.ts';
import { listIn } from '../../../words/list-in.ts';
import { formatBalance } from '../../../words/points.ts';
import { sourceLabels } from '../source-labels.ts';
import styles from './dated.module.css';
import { type Dated, findingsOf, questionsOf } from './dated.ts';

/** A rule that makes a difference: what became of it, its sentence, what it moves, where it comes from. */
export function RuleItem({ dated, rule }: { readonly dated: Dated; readonly rule: RuleDifference }) {
  const { t, i18n } = useTranslation(['dated', 'effects', 'scenarios', 'result', 'questions']);
  const { effect, fate, scenario, actor, findings, strength, moves } = rule;
  const list = listIn(i18n.language);
  const certain = strength.some((one) => one !== 0);
  const moved = moves.map((one) =>
    t('rule.move', { scenario: t(`scenarios:${one.scenario}.short`), points: formatBalance(one.points) }),
  );
  const hangsOn = questionsOf(dated, effect).map((id) => t(`questions:${id}.short`));
  return (
    <li>
      <p className={styles['where']}>
        <strong>{t(`rule.${fate ?? 'same'}`)}</strong>{' '}
        {t('rule.where', { scenario: t(`scenarios:${scenario}.short`), actor: t(`result:source.actors.${actor}`) })}
      </p>
      {!certain && <p>{t('rule.open', { questions: list.format(hangsOn) })}</p>}
      <p>{t(`effects:${effect}`)}</p>
      {moved.length > 0 && <p className={styles['soft']}>{t('rule.moves', { moves: list.format(moved) })}</p>}
      <Citations dated={dated} findings={findings} />
    </li>
  );
}

/** The findings behind it, whole: today's may not be among the sources of the result on the page. */
export function Citations({ dated, findings }: { readonly dated: Dated; readonly findings: readonly string[] }) {
  const { t, i18n } = useTranslation(['dated', 'findings']);
  const label = sourceLabels(i18n, findingsOf(dated));
  return (
    <Fold summary={t('rule.sources', { count: findings.length })} printed={false}>
      <ul className={styles['sources']}>
        {findings.map((ref) => (
          <li key={ref}>
            <span className={styles['where']}>{label.whole(ref)}</span> <span>{t(`findings:${ref}`)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
