import { useTranslation } from 'react-i18next';
import { Contents } from '../../components/contents.tsx';
import { Part } from '../../components/part.tsx';
import { ScenarioMark } from '../../components/scenario-mark.tsx';
import type { Families } from '../../rulebook/families-file.ts';
import type { ScenarioId } from '../../rulebook/shapes.ts';
import { SourcesProvider } from '../result/source-links.tsx';
import { AnswersThatWeigh } from './answers.tsx';
import { Card } from './card.tsx';
import { citedElsewhere } from './cited-elsewhere.ts';
import { FamiliesOfTools } from './families.tsx';
import { FindingEntry } from './finding-entry.tsx';
import { PlaceOnDial } from './place-on-dial.tsx';
import { PossibleAlerts } from './possible-alerts.tsx';
import { type Reading, ReadingProvider } from './reading.ts';
import styles from './scenario.module.css';
import { Findings } from './sides.tsx';
import { Tables } from './tables.tsx';
import { Untried } from './untried.tsx';
import { type Ways, WaysOn } from './ways-on.tsx';

const PARTS = ['card', 'tables', 'untried', 'answers', 'alerts', 'families', 'next'] as const;

export type ScenarioPageProps = Reading & {
  readonly scenario: ScenarioId;
  readonly families: Families;
  /** The address of this page. */
  readonly here: string;
  readonly ways: Ways;
};

/** One scenario, whole: its card, what the workshop said and did not say, what speaks for and against it, and its tools. */
export function ScenarioPage({ scenario, rulebook, families, here, ways, finding, rule }: ScenarioPageProps) {
  const { t } = useTranslation(['scenario-page', 'scenarios', 'result']);
  const { scenarios, cases, actors } = rulebook;
  const at = scenarios.findIndex(({ id }) => id === scenario);
  const findings = rulebook.findings.filter((one) => one.scenario === scenario);
  const vision = findings.find(({ facet }) => facet === 'vision');
  const tried = cases.filter((one) => one.tried.includes(scenario)).map(({ id }) => id);
  const elsewhere = citedElsewhere(rulebook, families, scenario);
  return (
    <SourcesProvider rulebook={rulebook} here={here}>
      <ReadingProvider value={{ rulebook, finding, rule }}>
        <article className={styles['scenario']} data-colour={scenario}>
          <header className={styles['head']}>
            <p className="eyebrow">{t('page.eyebrow', { number: at + 1, count: scenarios.length })}</p>
            <h1 tabIndex={-1}>
              <ScenarioMark scenario={scenario} /> {t(`titles.${scenario}`)}
            </h1>
            <p className={styles['gist']}>{t(`scenarios:${scenario}.gist`)}</p>
            <p className={styles['practice']}>{t(`result:practices.${scenario}`)}</p>
            {vision && <FindingEntry as="div" finding={vision.ref} label={t('page.vision')} />}
            <PlaceOnDial scenario={scenario} />
          </header>
          <Contents
            label={t('page.contents')}
            here={here}
            parts={PARTS.map((id) => ({ id: `scenario-${id}`, title: t(`${id}.title`) }))}
          />
          <Card actors={actors} findings={findings} />
          <Tables actors={actors} tried={tried} findings={findings} />
          <Untried
            rulebook={rulebook}
            scenario={scenario}
            cases={cases.map(({ id }) => id).filter((id) => !tried.includes(id))}
          />
          <AnswersThatWeigh scenario={scenario} />
          <PossibleAlerts alerts={rulebook.alerts.filter((alert) => alert.scenarios.includes(scenario))} />
          <FamiliesOfTools families={families} questions={rulebook.questions} scenario={scenario} />
          {elsewhere.length > 0 && (
            <Part id="scenario-cited" title={t('cited.title')}>
              <Findings findings={elsewhere} />
            </Part>
          )}
          <WaysOn ways={ways} tried={tried} next={(scenarios[at + 1] ?? scenarios[0])?.id ?? null} />
        </article>
      </ReadingProvider>
    </SourcesProvider>
  );
}
