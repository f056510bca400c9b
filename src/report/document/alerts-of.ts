import { type AlertState, gravity } from '../../engine/alerts.ts';
import type { Standing } from '../../engine/standing.ts';
import type { TakenResult } from '../taken-result.ts';
import { HOW_MUCH } from './how-much.ts';
import { type Block, heading, list, paragraph, type Said, saying, strong } from './report-document.ts';
import type { ReportWords } from './report-words.ts';

type Raised = { readonly standings: readonly Standing[]; readonly alert: AlertState };

/** What stands outside the score, the gravest first; one that says the same of several scenarios is said once. */
export function alertsOf({ recommendation: { ranking } }: TakenResult, voice: ReportWords): readonly Block[] {
  const all = together(ranking).sort((a, b) => gravity(b.alert) - gravity(a.alert));
  // What is raised is never left out.
  const shown = Math.max(HOW_MUCH.alerts, all.filter(({ alert }) => alert.certainty === 'raised').length);
  return [
    heading(2, voice.t('result:alerts.title')),
    ...(all.length === 0 ? [paragraph(voice.t('noneRaised'))] : []),
    ...list(all.slice(0, shown).map((one) => alertSaid(one, voice))),
    ...voice.more('alerts', all.length - shown),
  ];
}

function together(ranking: readonly Standing[]): Raised[] {
  const found = new Map<string, Raised>();
  for (const standing of ranking)
    for (const alert of standing.alerts) {
      // What lifting it would do is each scenario's own.
      const key = liftedTo(standing, alert) === null ? `${alert.id} ${alert.certainty}` : `${standing.scenario}`;
      found.set(`${alert.id} ${key}`, {
        standings: [...(found.get(`${alert.id} ${key}`)?.standings ?? []), standing],
        alert,
      });
    }
  return [...found.values()];
}

const liftedTo = ({ rankIfLifted }: Standing, { certainty, level }: AlertState): number | null =>
  certainty === 'raised' && level === 'red' ? rankIfLifted : null;

function alertSaid(
  { standings, alert }: Raised,
  { t, short, and, place, question, labelled, source }: ReportWords,
): Said {
  const raised = alert.certainty === 'raised';
  const level = t(raised ? `result:alerts.${alert.level}` : 'result:alerts.possible');
  const [first] = standings;
  const lifted = first ? liftedTo(first, alert) : null;
  const questions = and.format(alert.dependsOn.map(question));
  return saying(
    strong(labelled(`${and.format(standings.map(({ scenario }) => short(scenario)))} · ${level}`, '')),
    `${t(`alerts:${alert.id}.title`)}. `,
    raised ? t(`alerts:${alert.id}.text`) : t('result:alerts.possibleHelp', { questions }),
    ...(lifted === null ? [] : [` ${t('result:alerts.ifLifted', { place: place(lifted) })}`]),
    ...source(alert.findings),
  );
}
