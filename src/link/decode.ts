import type { Answer, Answers } from '../engine/answers.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import type { ActorId, Question } from '../rulebook/shapes.ts';
import { crc32 } from './crc32.ts';
import { decodeText } from './decode-text.ts';
import { encodeCodes } from './encode.ts';
import { ACTOR_CODES, FORMAT, LONGEST_INPUT, OFF, PRIORITY, TRIED, UNKNOWN_CODE } from './format.ts';
import { isSound } from './gate.ts';
import { lowerCase } from './lower-case.ts';
import type { Play } from './play.ts';
import type { LinkText } from './text.ts';

/** Why a link cannot be read. Each has its own message; none ever shows another result than the one sent. */
export type LinkProblem = 'truncated' | 'altered' | 'newer' | 'unknown-rulebook';

export type DecodedLink =
  /**
   * `complete`: every question has an answer, so it opens a result; else it opens the questionnaire, and plays nothing.
   */
  | {
      readonly kind: 'answers';
      readonly answers: Answers;
      readonly play: Play | null;
      readonly text: LinkText | null;
      readonly complete: boolean;
    }
  | { readonly kind: 'broken'; readonly problem: LinkProblem };

const broken = (problem: LinkProblem): DecodedLink => ({ kind: 'broken', problem });

/** A number of a rulebook, or of a format: written in one way. */
const NUMBER = /^(0|[1-9]\d{0,5})$/;

/** The number of the rulebook that a link pins, right or wrong; null when it names none. */
export function pinnedRulebook(fragment: string): number | null {
  const [format, version = ''] = fragment.split('.', 2);
  return format === FORMAT && NUMBER.test(version) ? Number(version) : null;
}

/**
 * Reads the fragment of a result link, as `recoverLink` gives it. Total: any text gives an answer, in time linear in its length.
 * @param rulebook the one that the link pins; another one is `unknown-rulebook`
 */
export function decodeLink(rulebook: Questionnaire, fragment: string): DecodedLink {
  if (fragment.length > LONGEST_INPUT) return broken('altered');
  const text = lowerCase(fragment);
  const parts = text.split('.');
  const [format = '', version = '', codes = ''] = parts;
  const check = parts[parts.length - 1] ?? '';
  if (NUMBER.test(format) && Number(format) > Number(FORMAT)) return broken('newer');
  if (format !== FORMAT || parts.length > 5) return broken('altered');
  if (parts.length < 5 || check.length < 8) return broken('truncated');
  if (crc32(text.slice(0, text.length - check.length - 1)) !== check) return broken('altered');
  if (!NUMBER.test(version)) return broken('altered');
  if (version !== String(rulebook.version)) return broken('unknown-rulebook');
  const read = decodeCodes(rulebook, codes);
  const words = decodeText(parts[3] ?? '');
  if (!read || words === undefined) return broken('altered');
  const { answers, play, complete } = read;
  return isSound(rulebook, { answers, play, text: words })
    ? { kind: 'answers', answers, play, text: words, complete }
    : broken('altered');
}

/** Answers, then what is played with, section by section: none of them has the digit that begins another. */
const SECTIONS = new RegExp(`^([a-z0]*)(?:${TRIED}([a-z0]*))?(?:${PRIORITY}([a-z]))?(?:${OFF}((?:[0-9a-z]{2})*))?$`);

/** Null for codes that nothing played would have written: one play has one link. */
function decodeCodes({ questions, findings }: Questionnaire, codes: string) {
  const [, own = '', tried = '', actor, places = ''] = SECTIONS.exec(codes) ?? [];
  const answers = decodeAnswers(questions, own);
  const changed = decodeAnswers(questions, tried);
  if (!answers || !changed) return null;
  const complete = questions.every(({ id }) => id in answers);
  const off = (places.match(/../g) ?? []).map((place) => Number.parseInt(place, 36));
  const priority = (Object.keys(ACTOR_CODES) as ActorId[]).find((id) => ACTOR_CODES[id] === actor) ?? null;
  const play = own === codes ? null : { answers: changed, priority, off };
  if (play && (!complete || off.some((place) => place >= findings.length))) return null;
  return encodeCodes(questions, answers, play) === codes ? { answers, play, complete } : null;
}

/** Reads question codes and option codes, in question order; null when anything is left unread. */
function decodeAnswers(questions: readonly Question[], codes: string): Answers | null {
  // Without a prototype: a question might be called « constructor ».
  const answers: Record<string, Answer> = Object.create(null);
  let rest = codes;
  for (const question of questions) {
    if (!rest.startsWith(question.code)) continue;
    const read = decodeAnswer(question, rest.slice(question.code.length), questions);
    if (!read) return null;
    answers[question.id] = read.answer;
    rest = read.rest;
  }
  return rest === '' ? answers : null;
}

function decodeAnswer(
  question: Question,
  text: string,
  questions: readonly Question[],
): { answer: Answer; rest: string } | null {
  if (text.startsWith(UNKNOWN_CODE)) return { answer: 'unknown', rest: text.slice(1) };
  const optionAt = (index: number) => question.options.find((option) => option.code === text[index]);
  const first = optionAt(0);
  if (!first) return null;
  // Where questions are left out, a second option and the first letter of the next code may spell another code: what
  // begins a question is a code with its answer. No pair of options is a code (the rulebook's cross-checks).
  const isNext = questions.some(
    ({ code, options }) =>
      text.startsWith(code, 1) &&
      [UNKNOWN_CODE, ...options.map((option) => option.code)].includes(text[1 + code.length] ?? ''),
  );
  const second = question.pick === 2 && !isNext ? optionAt(1) : undefined;
  if (!second) return { answer: [first.id], rest: text.slice(1) };
  if (question.options.indexOf(second) <= question.options.indexOf(first)) return null;
  return { answer: [first.id, second.id], rest: text.slice(2) };
}
