// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { createInstance } from 'i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import * as parts from '../../src/app/fetched-part.ts';
import * as quiet from '../../src/app/idle.ts';
import { useResultAhead } from '../../src/app/use-result-ahead.ts';
import { type JourneyEvent, journey } from '../../src/machine/journey.ts';
import { journeyInput } from '../../src/machine/journey-input.ts';
import { useSnapshot } from '../../src/machine/use-snapshot.ts';
import { complete, small } from '../engine/small-rulebook.ts';

const words = createInstance();
/** What the page waits for, let go by the test. */
let calm: () => void;
let here: () => void;
let lost: () => void;

beforeEach(() => {
  vi.spyOn(parts, 'fetchPart').mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        here = resolve;
        lost = () => reject(new Error('no network'));
      }),
  );
  vi.spyOn(quiet, 'idle').mockImplementation(() => new Promise<void>((resolve) => (calm = resolve)));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'connection');
});

function onReview() {
  const actor = createActor(journey, { input: journeyInput(small, () => 1) }).start();
  actor.send({ type: 'resume', answers: complete });
  const hook = renderHook(() => useResultAhead(actor, useSnapshot(actor), words, 'fr'));
  const send = (event: JourneyEvent) => act(() => actor.send(event));
  const inPeace = async () => {
    await act(async () => here());
    await act(async () => calm());
  };
  return { actor, send, inPeace, ahead: () => hook.result.current };
}

describe('the result ahead of the last step', () => {
  it('is where that step leads, once its code is here and the page is quiet', async () => {
    const { actor, send, inPeace, ahead } = onReview();
    expect(actor.getSnapshot().value).toBe('reviewing');
    expect(ahead()).toBeNull();
    await act(async () => here());
    expect(ahead()).toBeNull();
    await inPeace();
    const before = ahead();
    expect(before?.value).toBe('result');
    // Looked at, and not gone to.
    expect(actor.getSnapshot().value).toBe('reviewing');
    send({ type: 'finish' });
    // The same object: what was drawn with it is not drawn again.
    expect(ahead()).toBe(before);
    expect(before?.context).toEqual(actor.getSnapshot().context);
    send({ type: 'play', play: { answers: {}, priority: 'participant', off: [] } });
    expect(ahead()).toBeNull();
  });

  it('begins anew on a review come back to', async () => {
    const { send, inPeace, ahead } = onReview();
    await inPeace();
    send({ type: 'finish' });
    send({ type: 'review' });
    expect(ahead()).toBeNull();
    await inPeace();
    expect(ahead()?.value).toBe('result');
  });

  it('is none elsewhere, though the page grows quiet there', async () => {
    const { send, inPeace, ahead } = onReview();
    const question = small.questions[0]?.id ?? '';
    send({ type: 'revise', question });
    await inPeace();
    expect(ahead()).toBeNull();
  });

  it('is none without its code, which whoever takes the step asks for again', async () => {
    const { ahead } = onReview();
    await act(async () => lost());
    expect(ahead()).toBeNull();
  });

  it('is none where a reader saves data', () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    onReview();
    expect(parts.fetchPart).not.toHaveBeenCalled();
  });
});
