import type { Answers } from '../engine/answers.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import type { Question } from '../rulebook/shapes.ts';
import { crc32 } from './crc32.ts';
import { FORMAT, NO_TEXT, UNKNOWN_CODE } from './format.ts';

/** Writes answers as the fragment of a result link. Questions without an answer are left out (a partial link). */
export function encodeLink(rulebook: Questionnaire, answers: Answers): string {
  const codes = rulebook.questions.map((question) => encodeAnswer(question, answers)).join('');
  const body = [FORMAT, rulebook.version, codes, NO_TEXT].join('.');
  return `${body}.${crc32(body)}`;
}

function encodeAnswer(question: Question, answers: Answers): string {
  const answer = answers[question.id];
  if (answer === undefined) return '';
  if (answer === 'unknown') return question.code + UNKNOWN_CODE;
  // The rulebook's order, not the order of ticking: the same answers make the same link.
  const ticked = question.options.filter((option) => answer.includes(option.id));
  return question.code + ticked.map((option) => option.code).join('');
}
