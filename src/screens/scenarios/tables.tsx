import { useTranslation } from 'react-i18next';
import { Part } from '../../components/part.tsx';
import type { Finding } from '../../rulebook/finding.ts';
import type { ActorId, CaseId } from '../../rulebook/shapes.ts';
import styles from './scenario.module.css';
import { Findings, Sides } from './sides.tsx';

type TablesProps = {
  readonly actors: readonly ActorId[];
  /** The cases it was tried on, in the report's order. */
  readonly tried: readonly CaseId[];
  readonly findings: readonly Finding[];
};

/** What the workshop said of it: its tables case by case and actor by actor, the notes under them, and the synthesis. */
export function Tables({ actors, tried, findings }: TablesProps) {
  const { t } = useTranslation(['scenario-page', 'result', 'cases']);
  const titles = { lever: t('tables.lever'), brake: t('tables.brake') };
  const synthesis = findings.filter(({ source }) => source === 'synthesis');
  const noSide = synthesis.filter(({ side }) => !side);
  return (
    <Part id="scenario-tables" title={t('tables.title')}>
      <p>{t('tables.help')}</p>
      <p>{t('tables.columns')}</p>
      {tried.map((id) => {
        const table = findings.filter(({ source }) => source === id);
        const notes = table.filter(({ side }) => !side);
        return (
          <section key={id} className={styles['table']} data-case={id} aria-labelledby={`scenario-table-${id}`}>
            <h3 id={`scenario-table-${id}`}>{t('tables.case', { case: t(`cases:${id}.name`) })}</h3>
            <p className={styles['soft']}>{t(`result:situations.${id}`)}</p>
            {actors.map((actor) => (
              <div key={actor} className={styles['actor']} data-actor={actor}>
                <h4>
                  {t(`result:actors.${actor}`)}{' '}
                  <span className={styles['who']}>({t(`result:actors.${actor}Help`)})</span>
                </h4>
                <Sides findings={table.filter((finding) => finding.actor === actor)} titles={titles} heading="h5" />
              </div>
            ))}
            {notes.length > 0 && (
              <div className={styles['actor']} data-notes>
                <h4>{t('tables.notes')}</h4>
                <Findings findings={notes} />
              </div>
            )}
          </section>
        );
      })}
      <section className={styles['table']} data-case="synthesis" aria-labelledby="scenario-synthesis">
        <h3 id="scenario-synthesis">{t('tables.synthesis')}</h3>
        {noSide.length < synthesis.length && <Sides findings={synthesis} titles={titles} heading="h4" />}
        {noSide.length > 0 && <p>{t('tables.neither')}</p>}
        {noSide.length > 0 && <Findings findings={noSide} />}
      </section>
    </Part>
  );
}
