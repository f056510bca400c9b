import { filled } from './filled.ts';

/** Where one sentence ends and another begins, quotation marks and line breaks included. */
const BREAK = /(?<=[.!?…][\u202f\u00a0]?[»”)]?)[\s\u202f]+(?=[«“(]?[\u00a0]?[\p{Lu}\p{N}])|\n+/u;
const WORD = /[\p{L}\p{N}]+(?:[’.,\u202f-][\p{L}\p{N}]+)*/gu;

/** The sentences of one text of locales/ as a reader meets them: placeholders filled with values of the usual length. */
export const sentencesOf = (text: string, language: string): readonly string[] =>
  filled(text, language)
    .split(BREAK)
    .filter((sentence) => sentence.trim() !== '');

/** True for what is written as a sentence: labels and table headings are not. */
export const isSentence = (text: string): boolean => /[.!?…][\u00a0]?[»”)]?$/u.test(text.trim());

/** The words of a sentence. « L’outil » and « peut-être » are one each, a figure is one too. */
export const wordsOf = (sentence: string): readonly string[] => sentence.match(WORD) ?? [];
