import type { i18n } from 'i18next';
import type { ScenarioId } from '../../rulebook/shapes.ts';
import { sourceLabels } from '../../screens/result/source-labels.ts';
import { formatDay } from '../../words/day.ts';
import { listIn } from '../../words/list-in.ts';
import type { TakenResult } from '../taken-result.ts';
import { type Block, paragraph, type Run } from './report-document.ts';

/** What a report says a part of. */
type More = 'alerts' | 'reasons' | 'actions' | 'obstacles' | 'changes' | 'findings' | 'questions';

/** The voice of a report: the words of the screens it speaks with, its own first. */
export function reportWords({ rulebook }: Pick<TakenResult, 'rulebook'>, words: i18n) {
  const t = words.getFixedT(words.language, [
    'report',
    'result',
    'firmness',
    'change',
    'plan',
    'play',
    'interface',
    'questions',
    'scenarios',
    'cases',
    'effects',
    'alerts',
    'actions',
    'findings',
  ]);
  const labels = sourceLabels(words, new Map(rulebook.findings.map((finding) => [finding.ref, finding])));
  return {
    words,
    t,
    name: (scenario: ScenarioId): string => t(`scenarios:${scenario}.name`),
    short: (scenario: ScenarioId): string => t(`scenarios:${scenario}.short`),
    and: listIn(words.language),
    or: listIn(words.language, 'disjunction'),
    place: (rank: number): string => t('result:ranking.place', { count: rank, ordinal: true }),
    /** Some question's name in a sentence. */
    question: (id: string): string => t(`questions:${id}.short`),
    labelled: (label: string, text: string): string => t('labelled', { label, text }),
    /** What stands behind a sentence, in brackets after it: the first of its findings, and how many others. */
    source([first, ...others]: readonly string[], inferred = false): readonly (string | Run)[] {
      if (first === undefined) return [];
      const label = labels.brief(first);
      const all = others.length > 0 ? t('sources', { source: label, count: others.length }) : label;
      const text = inferred ? `${all} · ${t('result:scenario.inferred')}` : all;
      return [' ', { kind: 'source', text: `(${text})` }];
    },
    /** That something more is on screen; nothing when nothing is. */
    more: (what: More, count: number): readonly Block[] => (count > 0 ? [paragraph(t(`more.${what}`, { count }))] : []),
    /** A day written as YYYY-MM-DD, as it is said. */
    day: (day: string): string => formatDay(words.language, day),
  };
}

export type ReportWords = ReturnType<typeof reportWords>;
