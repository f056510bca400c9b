import { type ReactNode, useEffect, useState } from 'react';
import { Waiting } from '../screens/waiting.tsx';
import type { PartState } from './use-part.ts';

type WhenHereProps<Code> = {
  readonly part: PartState<Code>;
  /** The heading while it is on its way. */
  readonly title: string;
  /** False when the screen takes the focus itself, to something on it. */
  readonly fromHeading?: boolean;
  readonly children: (code: Code) => ReactNode;
};

/** A screen that is fetched, or the wait for it. Whoever waited on its heading finds the heading again. */
export function WhenHere<Code>({ part: { code, failed }, title, fromHeading = true, children }: WhenHereProps<Code>) {
  const [reached, setReached] = useState(false);
  useEffect(() => {
    if (!code || !reached) return;
    setReached(false);
    if (fromHeading) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [code, reached, fromHeading]);
  return code ? children(code) : <Waiting title={title} failed={failed} onReached={() => setReached(true)} />;
}
