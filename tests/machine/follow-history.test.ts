import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Answers } from '../../src/engine/answers.ts';
import { encodeLink } from '../../src/link/encode.ts';
import type { Play } from '../../src/link/play.ts';
import { drafts } from '../../src/machine/drafts.ts';
import { erasedIn } from '../../src/machine/erased.ts';
import { followHistory, type JourneyActor } from '../../src/machine/history.ts';
import { journey } from '../../src/machine/journey.ts';
import { journeyInput } from '../../src/machine/journey-input.ts';
import { addressOf } from '../../src/machine/place.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { linksUnder } from './links-under.ts';

const rulebook = loadRulebook();
const OWN: Answers = Object.fromEntries(rulebook.questions.map(({ id, options }) => [id, [options[0]?.id ?? '']]));
const NOTHING: Play = { answers: {}, priority: null, off: [] };

/** Later each time it is asked, as a clock is. */
const nextDraft = drafts(() => 1);

/** A tab's own storage. */
function remembers(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}
const REFUSED: Pick<Storage, 'getItem' | 'setItem'> = {
  getItem: () => {
    throw new Error('Refused');
  },
  setItem: () => {
    throw new Error('Refused');
  },
};

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
    addEventListener: (event: string, listener: () => void) => {
      if (event === 'popstate') arrive = listener;
    },
  };
  return { window: window as unknown as Window, go, count: () => entries.length, url: () => entries[at]?.url.href };
}

const resultOf = (answers: Answers) => addressOf(rulebook, { view: 'result', answers, play: null }, null);

function opened(address: string, storage: Pick<Storage, 'getItem' | 'setItem'> = remembers()) {
  return loaded(browserAt(address), storage);
}

/** The page, loaded where the browser is: with no memory but the browser's own. */
function loaded(browser: ReturnType<typeof browserAt>, storage: Pick<Storage, 'getItem' | 'setItem'>) {
  const input = journeyInput(rulebook, nextDraft);
  const actor: JourneyActor = createActor(journey, { input }).start();
  const erased = erasedIn(() => storage as Storage, nextDraft);
  const { erase } = followHistory(actor, rulebook, browser.window, () => null, linksUnder(rulebook), erased);
  const play = (change: Partial<Play>) => actor.send({ type: 'play', play: { ...NOTHING, ...change } });
  return { actor, play, erase, reload: () => loaded(browser, storage), ...browser };
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

describe('the history of what is compared', () => {
  const link = encodeLink(rulebook, OWN);
  const comparison = (links: readonly string[]) =>
    addressOf(rulebook, { view: 'compare', links }, null, new URL('https://host.example/'));

  it('has one entry, whatever is added, named or taken away, and its address says what is compared', () => {
    const { actor, url, count } = opened(comparison([link]));
    actor.send({ type: 'compare', links: [link, link] });
    actor.send({ type: 'compare', links: [link, link, link] });
    expect(count()).toBe(1);
    expect(url()).toBe(`https://host.example${comparison([link, link, link])}`);
  });

  it('opens again at its address', () => {
    const { actor } = opened(comparison([link, link]));
    const { value, context } = actor.getSnapshot();
    expect([value, context.compared]).toEqual(['comparing', [link, link]]);
  });

  it('comes after the result that it was opened from, tried or not', () => {
    const { actor, play, go, url } = opened(resultOf(OWN));
    play({ answers: { budget: ['limited'] } });
    const tried = url();
    actor.send({ type: 'arrive', place: { view: 'compare', links: [link] }, kept: null });
    go(-1);
    expect(url()).toBe(tried);
    go(1);
    expect(actor.getSnapshot().context.compared).toEqual([link]);
  });
});

describe('the history, once everything is erased', () => {
  const answer = (actor: JourneyActor, question: string, option: string) => {
    actor.send({ type: 'arrive', place: { view: 'question', question }, kept: null });
    actor.send({ type: 'answer', question, answer: [option] });
  };
  const answersOf = (actor: JourneyActor) => actor.getSnapshot().context.answers;

  it.each([
    ['in a tab that remembers', remembers()],
    ['where storage is refused', REFUSED],
  ])('gives nothing back, before or ahead: %s', (_, storage) => {
    const { actor, erase, go, url } = opened(resultOf(OWN), storage);
    answer(actor, 'owner', 'company');
    answer(actor, 'budget', 'none');
    go(-1);
    erase();
    expect([answersOf(actor), url()]).toEqual([{}, 'https://host.example/']);
    go(1);
    expect([answersOf(actor), url()]).toEqual([{}, 'https://host.example/']);
    go(-2);
    expect([actor.getSnapshot().value, answersOf(actor), url()]).toEqual(['welcome', {}, 'https://host.example/']);
  });

  it('gives nothing back to the page loaded again either', () => {
    const { actor, erase, go, url, reload } = opened(resultOf(OWN));
    answer(actor, 'owner', 'company');
    erase();
    const again = reload();
    go(-1);
    expect([answersOf(again.actor), url()]).toEqual([{}, 'https://host.example/']);
  });

  it('takes no new answer away on the way back', () => {
    const { actor, erase, go } = opened(resultOf(OWN));
    answer(actor, 'owner', 'company');
    erase();
    answer(actor, 'owner', 'association');
    go(-2);
    expect([actor.getSnapshot().value, answersOf(actor)]).toEqual(['welcome', { owner: ['association'] }]);
  });
});
