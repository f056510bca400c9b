import type { i18n } from 'i18next';
import type { TakenResult } from '../taken-result.ts';
import { alertsOf } from './alerts-of.ts';
import { answersOf } from './answers-of.ts';
import { changeOf } from './change-of.ts';
import { headOf, titleOf } from './head-of.ts';
import { planOf } from './plan-of.ts';
import { provenanceOf } from './provenance-of.ts';
import { rankingOf } from './ranking-of.ts';
import { reasonsOf } from './reasons-of.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWords } from './report-words.ts';
import { unknownOf } from './unknown-of.ts';
import { versusOf } from './versus-of.ts';

/**
 * The report of a result: what is printed, made into a note for a council and copied as rich text, in the words of the
 * screens and in their order.
 * @param words the language spoken, its parts `explanations` and `report` at hand
 */
export function reportOf(result: TakenResult, words: i18n): ReportDocument {
  const voice = reportWords(result, words);
  const parts = [
    headOf,
    rankingOf,
    alertsOf,
    reasonsOf,
    versusOf,
    planOf,
    changeOf,
    unknownOf,
    answersOf,
    provenanceOf,
  ];
  return {
    title: titleOf(result, voice),
    language: words.language,
    blocks: parts.flatMap((part) => part(result, voice)),
  };
}

/** Where a result comes from, for what says all the rest by itself: the whole page on paper. */
export function originOf(result: TakenResult, words: i18n): ReportDocument {
  const voice = reportWords(result, words);
  return { title: titleOf(result, voice), language: words.language, blocks: provenanceOf(result, voice) };
}
