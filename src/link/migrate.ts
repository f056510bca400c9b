import { type Answer, type Answers, UNKNOWN } from '../engine/answers.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Play, settled } from './play.ts';

/** Answers given under one rulebook, as another has them. */
export type Migrated = {
  /** To every question of the other rulebook. */
  readonly answers: Answers;
  readonly play: Play | null;
  /** The questions of the former rulebook whose answer, given or tried, has no place any more, or not all of it. */
  readonly dropped: readonly string[];
};

/**
 * Carries answers, and what is played with, from the rulebook they were given under to another. Ids of questions and
 * options are permanent, as their codes are, so the same id is the same answer. Pure, and total: what has no place is
 * dropped, never turned into another answer, and what is not answered is unknown.
 */
export function migrate(from: Rulebook, to: Rulebook, answers: Answers, play: Play | null): Migrated {
  const given = carried(to, answers);
  const tried = carried(to, play?.answers ?? {});
  const own = Object.fromEntries(to.questions.map(({ id }) => [id, given.get(id) ?? UNKNOWN]));
  const place = new Map(to.findings.map(({ ref }, at) => [ref, at]));
  return {
    answers: own,
    play:
      play &&
      settled(own, {
        answers: Object.fromEntries(tried),
        priority: to.actors.find((actor) => actor === play.priority) ?? null,
        off: play.off.flatMap((at) => place.get(from.findings[at]?.ref ?? '') ?? []),
      }),
    dropped: from.questions
      .map(({ id }) => id)
      .filter((id) => isLost(answers[id], given.get(id)) || isLost(play?.answers[id], tried.get(id))),
  };
}

/** Of some answers, what another rulebook has; a question of which it has nothing is absent. */
function carried({ questions }: Rulebook, answers: Answers): ReadonlyMap<string, Answer> {
  return new Map(
    questions.flatMap(({ id, options, pick }): [string, Answer][] => {
      const answer = answers[id];
      if (answer === undefined) return [];
      if (answer === UNKNOWN) return [[id, UNKNOWN]];
      const left = answer.filter((ticked) => options.some((option) => option.id === ticked));
      // Where two could be ticked and one can now, which of them is not for a program to say.
      return left.length > 0 && left.length <= pick ? [[id, left]] : [];
    }),
  );
}

/** « Je ne sais pas » loses nothing. */
const isLost = (before: Answer | undefined, after: Answer | undefined): boolean =>
  before !== undefined && before !== UNKNOWN && after?.length !== before.length;
