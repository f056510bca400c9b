import { useEffect, useState } from 'react';
import { afterPaint } from '../components/after-paint.ts';
import type { Answers } from '../engine/answers.ts';
import type { Model } from '../engine/model.ts';
import { NOTHING_YET, type WorkedOut, workOut } from '../engine/worked-out.ts';
import { inSlices } from './in-slices.ts';

type Known = { readonly model: Model; readonly answers: Answers; readonly parts: WorkedOut };

/**
 * What takes time to work out behind a ranking, part by part as it comes. When the answers change, the parts of the former
 * ones are gone at once: nothing on the page speaks of another ranking than the one shown.
 * @param model the same object while the reader plays with nothing but answers
 */
export function useWorkedOut(model: Model, answers: Answers): WorkedOut {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    const tell = (part: Partial<WorkedOut>) =>
      setKnown((before) => ({ model, answers, parts: { ...partsFor(before, model, answers), ...part } }));
    let stop: (() => void) | undefined;
    // The ranking is painted first.
    const wait = afterPaint(() => {
      stop = inSlices(workOut(model, answers, tell));
    });
    return () => {
      wait();
      stop?.();
    };
  }, [model, answers]);
  return partsFor(known, model, answers);
}

const partsFor = (known: Known | null, model: Model, answers: Answers): WorkedOut =>
  known?.model === model && known.answers === answers ? known.parts : NOTHING_YET;
