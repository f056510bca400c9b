import * as z from 'zod/mini';
import { type Answers, UNKNOWN } from '../engine/answers.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import { ACTOR_CODES } from './format.ts';
import type { Play } from './play.ts';
import { excessOf, type LinkText } from './text.ts';

/** What a link said. */
export type Read = { readonly answers: Answers; readonly play: Play | null; readonly text: LinkText | null };

/** One for each questionnaire: a page reads all its links with the same few. */
const gates = new WeakMap<Questionnaire, z.ZodMiniType>();

/**
 * The last check of what was read, said apart from how it was read: only the questionnaire's own questions and options,
 * findings that exist, words within their limits. The small Zod, which never makes code of its shapes: the page's policy
 * forbids that.
 */
export function isSound(questionnaire: Questionnaire, read: Read): boolean {
  const gate = gates.get(questionnaire) ?? gateOf(questionnaire);
  gates.set(questionnaire, gate);
  return gate.safeParse(read).success;
}

function gateOf({ questions, findings }: Questionnaire): z.ZodMiniType {
  const distinct = <T>() => z.refine<readonly T[]>((list) => new Set(list).size === list.length);
  const answer = (question: Questionnaire['questions'][number]) => {
    const option = z.enum(question.options.map(({ id }) => id));
    return z.union([z.literal(UNKNOWN), z.array(option).check(z.minLength(1), z.maxLength(question.pick), distinct())]);
  };
  const answers = z.strictObject(
    Object.fromEntries(questions.map((question) => [question.id, z.optional(answer(question))])),
  );
  const place = z.int().check(z.gte(0), z.lt(findings.length));
  const play = z.strictObject({
    answers,
    priority: z.nullable(z.enum(Object.keys(ACTOR_CODES))),
    off: z.array(place).check(distinct()),
  });
  const words = z.strictObject({ project: z.string(), note: z.string(), author: z.string() });
  const fits = z.refine<LinkText>((text) => Object.values(excessOf(text)).every((excess) => excess <= 0));
  return z.strictObject({ answers, play: z.nullable(play), text: z.nullable(words.check(fits)) });
}
