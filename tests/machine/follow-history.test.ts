import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Answers } from '../../src/engine/answers.ts';
import type { Play } from '../../src/link/play.ts';
import { followHistory, type JourneyActor } from '../../src/machine/history.ts';
import { journey } from '../../src/machine/journey.ts';
import { addressOf } from '../../src/machine/place.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const rulebook = loadRulebook();
const OWN: Answers = Object.fromEntries(rulebook.questions.map(({ id, options }) => [id, [options[0]?.id ?? '']]));
const NOTHING: Play = { answers: {}, priority: null, off: [] };

/** As much of a browser's window as its history needs. */
function browserAt(address: string) {
  let entries = [{ url: new URL(address, 'https://host.example/'), state: null as unknown }];
  let at = 0;
  let arrive = () => {};
  const resolve = (url: string) => new URL(url, entries[at]?.url);
  const go = (step: number) => {
    at += step;
    arrive();
  };
  const window = {
    get location() {
      return entries[at]?.url;
    },
    history: {
      get state() {
        return entries[at]?.state;
      },
      pushState(state: unknown, _: string, url: string) {
        entries = [...entries.slice(0, at + 1), { url: resolve(url), state }];
        at += 1;
      },
      replaceState(state: unknown, _: string, url: string) {
        entries = entries.map((entry, index) => (index === at ? { url: resolve(url), state } : entry));
      },
    },
    addEventListener: (_: string, listener: () => void) => {
      arrive = listener;
    },
  };
  return { window: window as unknown as Window, go, count: () => entries.length, url: () => entries[at]?.url.href };
}

const resultOf = (answers: Answers) => addressOf(rulebook, { view: 'result', answers, play: null }, null);

function opened(address: string) {
  const browser = browserAt(address);
  const input = { questions: rulebook.questions.map(({ id }) => id), cases: rulebook.cases };
  const actor: JourneyActor = createActor(journey, { input }).start();
  followHistory(actor, rulebook, browser.window, () => null);
  const play = (change: Partial<Play>) => actor.send({ type: 'play', play: { ...NOTHING, ...change } });
  return { actor, play, ...browser };
}

describe('the history of what is tried', () => {
  it('has one entry, however much is tried, and even once all of it is undone by hand', () => {
    const { play, count } = opened(resultOf(OWN));
    play({ answers: { budget: ['limited'] } });
    play({ answers: { budget: ['substantial'] } });
    play({ answers: { budget: ['substantial'] }, priority: 'provider' });
    play({ answers: { budget: OWN['budget'] ?? [] } });
    play({ off: [3] });
    expect(count()).toBe(2);
  });

  it('leaves a try that a link brought as it was sent: what is tried on it adds an entry', () => {
    const { play, go, url, count } = opened(
      addressOf(
        rulebook,
        { view: 'result', answers: OWN, play: { ...NOTHING, answers: { budget: ['limited'] } } },
        null,
      ),
    );
    const sent = url();
    play({ answers: { budget: ['substantial'] } });
    play({ answers: { budget: ['substantial'] }, priority: 'provider' });
    expect(count()).toBe(2);
    go(-1);
    expect(url()).toBe(sent);
  });

  it('leads back to one’s own result, and forward to the try', () => {
    const { actor, play, go, url } = opened(resultOf(OWN));
    const own = url();
    play({ answers: { budget: ['limited'] } });
    const tried = url();
    go(-1);
    expect([url(), actor.getSnapshot().context.play]).toEqual([own, null]);
    go(1);
    expect([url(), actor.getSnapshot().context.play?.answers]).toEqual([tried, { budget: ['limited'] }]);
    // On the same entry again.
    play({ answers: { budget: ['substantial'] } });
    go(-1);
    expect(url()).toBe(own);
  });

  it('keeps the try a step back when one returns to one’s own answers', () => {
    const { actor, play, go, url, count } = opened(resultOf(OWN));
    const own = url();
    play({ answers: { budget: ['limited'] } });
    actor.send({ type: 'stop' });
    expect([url(), count()]).toEqual([own, 3]);
    go(-1);
    expect(actor.getSnapshot().context.play?.answers).toEqual({ budget: ['limited'] });
    go(1);
    play({ priority: 'provider' });
    expect(count()).toBe(4);
  });

  it('keeps the former answers a step before those kept', () => {
    const { actor, play, go } = opened(resultOf(OWN));
    play({ answers: { budget: ['limited'] } });
    actor.send({ type: 'keep' });
    expect(actor.getSnapshot().context.answers['budget']).toEqual(['limited']);
    go(-2);
    expect(actor.getSnapshot().context.answers).toEqual(OWN);
  });

  it('leads back to the case that something was tried on', () => {
    const { actor, play, go, url } = opened('#case-dunkerque');
    play({ answers: { budget: ['none'] } });
    expect(url()).toMatch(/\?r#1\./);
    go(-1);
    expect(url()).toMatch(/#case-dunkerque$/);
    expect(actor.getSnapshot().context).toMatchObject({ openCase: 'dunkerque', play: null, answers: {} });
  });
});
