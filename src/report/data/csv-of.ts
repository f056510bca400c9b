import type { i18n } from 'i18next';
import Papa from 'papaparse';
import { playWords } from '../../screens/result/play/use-play-words.ts';
import { sourceLabels } from '../../screens/result/source-labels.ts';
import type { TakenResult } from '../taken-result.ts';
import { type ContributionRow, contributionRows } from './contribution-rows.ts';
import { written } from './decimal.ts';

/** Spreadsheets tell UTF-8 from older alphabets by it. */
const BYTE_ORDER_MARK = '\ufeff';

/** Begins like a formula and is no number: a spreadsheet would run it (OWASP, CSV injection). */
const FORMULA = /^(?!-?\d+(?:[.,]\d+)?$)[=+\-@\t\r\n]/;

/** Between several things in one field: neither delimiter has it, nor any reference. */
const AND = ' | ';

/**
 * The contributions of a result as a table for spreadsheets, with its findings. French, like every language that writes
 * a decimal comma, has `;` between fields, as its spreadsheets expect.
 * @param words with the words of the result and those of the report
 */
export function csvOf(taken: TakenResult, words: i18n): string {
  const t = words.getFixedT(words.language, ['data', 'result', 'questions', 'scenarios', 'effects', 'cases']);
  const say = playWords(words);
  const mark = decimalMarkOf(words.language);
  const { findings } = taken.model.rulebook;
  const labels = sourceLabels(words, new Map(findings.map((finding) => [finding.ref, finding])));
  const cells = ({ of }: ContributionRow): readonly string[] => {
    if (of === 'rounding') return ['', '', '', '', t('csv.rounding'), '', ''];
    const { actor, questions, effect, certain } = of;
    return [
      t(`result:actors.${actor}`),
      questions.map(({ id }) => t(`questions:${id}.short`)).join(AND),
      questions.map(({ id }) => say.answer(id, taken.answers[id])).join(AND),
      effect.id,
      t(`effects:${effect.id}`),
      t(certain ? 'csv.certain' : 'csv.possible'),
      String(effect.strength),
    ];
  };
  const sources = ({ of }: ContributionRow): readonly string[] => {
    if (of === 'rounding') return ['', ''];
    const { findings: cited } = of.effect;
    return [cited.join(AND), cited.map(labels.whole).join(AND)];
  };
  const head = [
    t('csv.scenario'),
    t('csv.actor'),
    t('csv.questions'),
    t('csv.answers'),
    t('csv.rule'),
    t('csv.sentence'),
    t('csv.holds'),
    t('csv.strength'),
    t('csv.points'),
    t('csv.balance'),
    t('csv.findings'),
    t('csv.places'),
    t('csv.rulebook'),
  ];
  const rows = contributionRows(taken).map((row) => [
    t(`scenarios:${row.scenario}.name`),
    ...cells(row),
    written(row.points, mark),
    written(row.balance, mark),
    ...sources(row),
    String(taken.rulebook.version),
  ]);
  return BYTE_ORDER_MARK + tableOf([head, ...rows], mark === ',' ? ';' : ',');
}

/** A table as CSV (RFC 4180). What begins like a formula is made a text; negative numbers stay numbers. */
export const tableOf = (rows: readonly (readonly string[])[], delimiter: string): string =>
  Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter, escapeFormulae: FORMULA },
  );

const decimalMarkOf = (language: string): string =>
  new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
