import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linksFor } from '../../src/app/links.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { rulesChange } from '../../src/engine/rules-change/rules-change.ts';
import { decodeLink } from '../../src/link/decode.ts';
import { encodeLink } from '../../src/link/encode.ts';
import type { Place } from '../../src/machine/place.ts';
import { loadRulebook, RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { GOLDEN, type GoldenLink } from '../link/golden.ts';
import { rankingShown } from '../link/golden-ranking.ts';
import rankings from '../link/golden-rankings.json' with { type: 'json' };
import { asAskedIn } from './as-asked-in.ts';
import { CHANGES, SECOND_DATE } from './publish-second.ts';
import { twoRulebooks } from './two-rulebooks.ts';

const root = twoRulebooks();
const [first, second] = readPublished(root);
if (!first || !second) throw new Error('Two rulebooks');

const links = Object.entries(GOLDEN);
const complete = ({ answers }: GoldenLink) => first.rulebook.questions.every(({ id }) => id in answers);

/** What each complete link gave when the first rulebook was the only one, kept once and for all. */
const kept: Readonly<Record<string, readonly string[]>> = rankings;

const fetched = (place: Place | null) => {
  if (place?.view !== 'result' && place?.view !== 'partial') throw new Error(`No answers: ${JSON.stringify(place)}`);
  return place;
};
/** The page of the day when the second rulebook is today's, then of the day when it was not published. */
const underSecond = () =>
  linksFor(second.rulebook, { 1: () => Promise.resolve({ rulebook: first.rulebook, date: first.date }) });

describe('the fixture', () => {
  it('has the frozen first rulebook byte for byte, and a second that is really another', () => {
    const bytes = (folder: string) => readFileSync(join(folder, 'published/1.json'));
    expect(bytes(root).equals(bytes(RULES))).toBe(true);
    expect(loadRulebook(root).version).toBe(2);
    expect([first.number, second.number, second.date]).toEqual([1, 2, SECOND_DATE]);
    const ids = (rulebook: Rulebook) => rulebook.effects.map(({ id }) => id);
    expect(ids(first.rulebook)).toContain(CHANGES.effectGone);
    expect(ids(second.rulebook)).not.toContain(CHANGES.effectGone);
    expect(ids(first.rulebook)).not.toContain(CHANGES.effectAdded);
    expect(ids(second.rulebook)).toContain(CHANGES.effectAdded);
    const of = (rulebook: Rulebook, id: string) => rulebook.effects.find((one) => one.id === id);
    for (const id of [CHANGES.effectWeaker.id, CHANGES.effectWider.id])
      expect(of(first.rulebook, id)).not.toEqual(of(second.rulebook, id));
    const asked = ({ questions }: Rulebook) => questions.map(({ id }) => id);
    expect(asked(first.rulebook)).toContain(CHANGES.questionGone);
    expect(asked(second.rulebook)).not.toContain(CHANGES.questionGone);
  });

  it('moves first places: a replay under the wrong rules would not go unseen', () => {
    for (const [name, golden] of links.filter(([, one]) => complete(one)))
      expect(rankingShown(second.rulebook, golden), name).not.toEqual(kept[name]);
  });
});

describe.each(links)('a link of rulebook 1, once a second one is published: %s', (name, golden) => {
  it('is read as it was, under the first', () => {
    expect(decodeLink(first.rulebook, golden.link)).toMatchObject({ answers: golden.answers, play: golden.play });
  });

  it('is never read under the second', () => {
    expect(decodeLink(second.rulebook, golden.link)).toEqual({ kind: 'broken', problem: 'unknown-rulebook' });
  });

  it('opens in the page of the day with the ranking that it always gave, to the last balance', async () => {
    const page = underSecond();
    await page.fetch(`?r#${golden.link}`);
    const place = fetched(page.read(`?r#${golden.link}`));
    expect(place.answers).toEqual(golden.answers);
    if (place.view !== 'result') {
      expect(complete(golden)).toBe(false);
      return;
    }
    expect(place.rules).toEqual(first.rulebook);
    const { answers, play } = place;
    expect(rankingShown(place.rules ?? second.rulebook, { ...golden, answers, play })).toEqual(kept[name]);
  });
});

describe.each(links)('the same answers, in a link made under the second: %s', (_, golden) => {
  const answers = asAskedIn(second.rulebook, golden.answers);
  const link = encodeLink(second.rulebook, answers, null);

  it('is read under the second, and says it', async () => {
    expect(link).toMatch(/^1\.2\./);
    expect(decodeLink(second.rulebook, link)).toMatchObject({ kind: 'answers', answers });
    const page = underSecond();
    await page.fetch(link);
    expect(fetched(page.read(link))).toMatchObject({ answers });
    expect(page.read(link)).not.toMatchObject({ rules: first.rulebook });
  });

  it('is never read under the first, nor by a page that has not heard of the second', async () => {
    expect(decodeLink(first.rulebook, link)).toEqual({ kind: 'broken', problem: 'unknown-rulebook' });
    const page = linksFor(first.rulebook, {});
    await page.fetch(link);
    expect(page.read(link)).toEqual({ view: 'broken-link', problem: 'unknown-rulebook' });
  });
});

describe.each(links.filter(([, golden]) => complete(golden) && !golden.play))('what changed since: %s', (_, golden) => {
  const answers = asAskedIn(second.rulebook, golden.answers);
  const change = rulesChange(
    { rulebook: first.rulebook, answers: golden.answers, recommendation: recommend(first.rulebook, golden.answers) },
    { rulebook: second.rulebook, answers, recommendation: recommend(second.rulebook, answers) },
  );

  it('is said of rules that did change, and of questions that did', () => {
    const same = new Set(
      first.rulebook.effects
        .filter((one) => second.rulebook.effects.some((other) => JSON.stringify(other) === JSON.stringify(one)))
        .map(({ id }) => id),
    );
    for (const { effect, fate } of change.rules) expect([effect, same.has(effect)]).toEqual([effect, fate === null]);
    expect(change.questions.map(({ question, fate }) => [question, fate]).sort()).toEqual([
      [CHANGES.questionGone, 'removed'],
      [CHANGES.optionGone.question, 'changed'],
    ]);
  });
});

it('finds, for real answers, the alert and the rules that put another scenario first', () => {
  const { answers } = GOLDEN['the case cancer-contribution'] ?? { answers: {} };
  const now = asAskedIn(second.rulebook, answers);
  const { first: leaders, givesBack } = rulesChange(
    { rulebook: first.rulebook, answers, recommendation: recommend(first.rulebook, answers) },
    { rulebook: second.rulebook, answers: now, recommendation: recommend(second.rulebook, now) },
  );
  // The red alert now stands against the contributive scenario, which led.
  expect(leaders).toEqual([['contributive'], ['participatory']]);
  expect(givesBack.alone.map(({ id }) => id)).toEqual([CHANGES.alertMoved.id]);
});
