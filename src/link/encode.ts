import type { Answers } from '../engine/answers.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import type { Question } from '../rulebook/shapes.ts';
import { crc32 } from './crc32.ts';
import { encodeText } from './encode-text.ts';
import { ACTOR_CODES, FORMAT, OFF, PRIORITY, TRIED, UNKNOWN_CODE } from './format.ts';
import { type Play, settled } from './play.ts';
import type { LinkText } from './text.ts';

/**
 * Writes answers as the fragment of a result link. Questions without an answer are left out (a partial link).
 * @param rulebook the one that the link pins
 * @param play what is played with on top of them; of a partial link, nothing
 * @param text what the sender adds in words
 */
export function encodeLink(
  rulebook: Questionnaire,
  answers: Answers,
  play: Play | null = null,
  text: LinkText | null = null,
): string {
  const body = [FORMAT, rulebook.version, encodeCodes(rulebook.questions, answers, play), encodeText(text)].join('.');
  return `${body}.${crc32(body)}`;
}

/** The third part of a link. The same answers and the same play have the same codes, and no other. */
export function encodeCodes(questions: readonly Question[], own: Answers, play: Play | null): string {
  const kept = play && settled(own, play);
  return encodeAnswers(questions, own) + (kept ? encodePlay(questions, kept) : '');
}

function encodePlay(questions: readonly Question[], { answers, priority, off }: Play): string {
  const tried = encodeAnswers(questions, answers);
  const places = off.map((place) => place.toString(36).padStart(2, '0')).join('');
  return (tried && TRIED + tried) + (priority ? PRIORITY + ACTOR_CODES[priority] : '') + (places && OFF + places);
}

const encodeAnswers = (questions: readonly Question[], answers: Answers): string =>
  questions.map((question) => encodeAnswer(question, answers)).join('');

function encodeAnswer(question: Question, answers: Answers): string {
  const answer = answers[question.id];
  if (answer === undefined) return '';
  if (answer === 'unknown') return question.code + UNKNOWN_CODE;
  // The rulebook's order, not the order of ticking: the same answers make the same link.
  const ticked = question.options.filter((option) => answer.includes(option.id));
  return question.code + ticked.map((option) => option.code).join('');
}
