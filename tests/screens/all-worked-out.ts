import type { Answers } from '../../src/engine/answers.ts';
import type { Model } from '../../src/engine/model.ts';
import { finish } from '../../src/engine/work.ts';
import { NOTHING_YET, type WorkedOut, workOut } from '../../src/engine/worked-out.ts';

/** All that takes time behind a ranking, at once. */
export function allWorkedOut(model: Model, answers: Answers): WorkedOut {
  let all = NOTHING_YET;
  finish(
    workOut(model, answers, (part) => {
      all = { ...all, ...part };
    }),
  );
  return all;
}
