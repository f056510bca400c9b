import { Fold } from '../../../components/fold.tsx';
import type { Fairness } from '../../../proof/fairness.ts';
import { useMethodWords } from '../method-words.ts';
import { EntryLink } from '../page-links.tsx';

/** Where the findings went, and the rules that change nothing, or never who is first. */
export function Coverage({ fairness: { findings, dead, neverDecisive, neutral } }: { readonly fairness: Fairness }) {
  const { t } = useMethodWords();
  const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = t('fairness.neutral', {
    returnObjects: true,
  });
  const unscored = Object.values(findings.unscored).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <h3>{t('fairness.coverage.title')}</h3>
      <ul>
        <li>{t('fairness.coverage.total', { findings: findings.total, facets: findings.facets })}</li>
        <li>{t('fairness.coverage.effects', { count: findings.inEffects })}</li>
        <li>{t('fairness.coverage.alerts', { count: findings.inAlerts })}</li>
        <li>{t('fairness.coverage.actions', { count: findings.inActions })}</li>
        <li>{t('fairness.coverage.unscored', { count: unscored })}</li>
        <li>
          {dead.length > 0 ? t('fairness.coverage.dead', { count: dead.length }) : t('fairness.coverage.noneDead')}
        </li>
        <li>
          {neverDecisive.length > 0
            ? t('fairness.coverage.neverDecisive', { count: neverDecisive.length })
            : t('fairness.coverage.noneNeverDecisive')}
        </li>
        {neutral.length > 0 && (
          <li>
            {t('fairness.coverage.neutral', { count: neutral.length })}
            <ul>
              {neutral.map(({ question, option }) => (
                <li key={`${question} ${option}`}>
                  {t('fairness.coverage.neutralAnswer', {
                    question: t(`questions:${question}.short`),
                    answer: t(`questions:${question}.options.${option}.label`),
                    reason: reasons[question]?.[option] ?? '',
                  })}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      <RuleLinks summary={t('fairness.coverage.seeDead')} ids={dead} />
      <RuleLinks summary={t('fairness.coverage.seeNeverDecisive')} ids={neverDecisive} />
    </>
  );
}

function RuleLinks({ summary, ids }: { readonly summary: string; readonly ids: readonly string[] }) {
  const { t } = useMethodWords();
  if (ids.length === 0) return null;
  return (
    <Fold summary={summary}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <EntryLink kind="rule" id={id}>
              {t(`effects:${id}`)}
            </EntryLink>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
