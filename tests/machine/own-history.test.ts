// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { drafts } from '../../src/machine/drafts.ts';
import { erasedIn } from '../../src/machine/erased.ts';
import { followHistory } from '../../src/machine/history.ts';
import { journey } from '../../src/machine/journey.ts';
import { journeyInput } from '../../src/machine/journey-input.ts';
import { ownHistory } from '../../src/machine/own-history.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { linksUnder } from './links-under.ts';

const rulebook = loadRulebook();
const [first, second, third] = rulebook.questions.map(({ id }) => id);

function framed() {
  const nextDraft = drafts(() => 1);
  const actor = createActor(journey, { input: journeyInput(rulebook, nextDraft) }).start();
  const own = ownHistory(window);
  const erased = erasedIn(() => window.sessionStorage, nextDraft);
  const { erase } = followHistory(actor, rulebook, own.window, () => null, linksUnder(rulebook), erased);
  const answer = (question = '') => {
    actor.send({ type: 'answer', question, answer: 'unknown' });
    actor.send({ type: 'continue' });
  };
  return { actor, own, erase, answer };
}

describe('the history of a frame', () => {
  beforeEach(() => window.history.replaceState(null, '', '/?embed=1'));

  it('adds no entry to the browser’s: one Back leaves the host page', () => {
    const entries = window.history.length;
    const { actor, answer } = framed();
    actor.send({ type: 'start' });
    answer(first);
    answer(second);
    expect(window.location.hash).toBe(`#question-${third}`);
    expect(window.history).toHaveLength(entries);
  });

  it('leads back step by step, and takes no answer away', () => {
    const { actor, own, answer } = framed();
    expect(own.depth()).toBe(0);
    actor.send({ type: 'start' });
    answer(first);
    answer(second);
    expect(own.depth()).toBe(3);
    own.back();
    expect([window.location.hash, actor.getSnapshot().context.question]).toEqual([`#question-${second}`, second]);
    own.back();
    own.back();
    expect(actor.getSnapshot().matches('welcome')).toBe(true);
    expect(actor.getSnapshot().context.answers).toEqual({ [first ?? '']: 'unknown', [second ?? '']: 'unknown' });
    expect(own.depth()).toBe(0);
    own.back();
    expect(actor.getSnapshot().matches('welcome')).toBe(true);
    expect(window.location.search).toBe('?embed=1');
  });

  it('gives nothing back of what was erased', () => {
    const { actor, own, erase, answer } = framed();
    actor.send({ type: 'start' });
    answer(first);
    erase();
    while (own.depth() > 0) own.back();
    expect(actor.getSnapshot().context.answers).toEqual({});
    expect(actor.getSnapshot().matches('welcome')).toBe(true);
  });
});
