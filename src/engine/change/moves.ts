import type { Answers } from '../answers.ts';
import { type Part, partOf } from '../part.ts';
import type { Setting } from '../settings.ts';
import { type Change, changed } from './changes.ts';

/** One or several changes within a setting, and what it then brings. */
export type Move = Part & {
  /** By their place among all changes, in increasing order. */
  readonly changes: readonly number[];
};

/** Every way to change at most `most` answers of a setting, at least one. */
export function movesIn(setting: Setting, answers: Answers, changes: readonly Change[], most: number): readonly Move[] {
  const ways = setting.questions.reduce<readonly (readonly number[])[]>(
    (combinations, { id }) => {
      const here = [...changes.keys()].filter((at) => changes[at]?.question === id);
      return combinations.flatMap((one) => [one, ...here.map((at) => [...one, at])]);
    },
    [[]],
  );
  return ways
    .filter((one) => one.length > 0 && one.length <= most)
    .map((one) => ({
      changes: one,
      ...partOf(
        setting,
        changed(
          answers,
          one.flatMap((at) => changes[at] ?? []),
        ),
      ),
    }));
}
