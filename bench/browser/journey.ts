import { spreadOf } from '../spread.ts';
import { click } from './click.ts';
import type { Measured } from './metrics.ts';
import type { MeasuredPage } from './page.ts';
import type { Mark } from './selectors.ts';
import type { Target } from './targets.ts';

/** How long before the last step, in milliseconds. */
const LOOK = {
  /** To see one's answers once more: fifteen lines, and the way on below them. */
  read: 2000,
  /** No longer than a hand rests before it clicks. */
  hurried: 0,
} as const;

/**
 * Answers every question as it comes, never « Je ne sais pas », then takes the last step and waits for all that it brings.
 * @param questions how many there are
 * @param look how long the reader looks at the last page before the result
 */
export async function measureJourney(
  page: MeasuredPage,
  target: Target,
  questions: number,
  look: keyof typeof LOOK = 'read',
): Promise<Measured> {
  const { finish, marks } = target.selectors;
  const names = Object.keys(marks) as Mark[];
  for (let at = 0; at < questions; at++) {
    const { question, options } = await page.ask(() => ({
      question: probe.seen.question(),
      options: probe.seen.options().length,
    }));
    if (question === '') throw new Error(`${target.name}: ${at} questions of ${questions}`);
    await click(page, 'option', at % (options - 1));
    if (at === questions - 1 && !finish) break;
    await click(page, 'next');
    await page.until((before) => probe.seen.question() !== before, question);
  }
  // What the last page fetches ahead has come: whoever reads it again gives it the time.
  await page.quiet();
  await page.sleep(LOOK[look]);
  const before = await page.ask(() => probe.timings);
  await page.ask((watched) => probe.last.watch(watched), names);
  await click(page, finish ? 'finish' : 'next');
  await page.until((one) => globalThis.probe?.seen.mark(one) ?? false, names[0] ?? 'ranking');
  const another = await page.ask((document) => probe.timings.document !== document, before.document);
  // Another page, as a server would send it: what it took is not measured.
  if (!another) await page.until((count) => Object.keys(probe.last.marks).length === count, names.length);
  await page.quiet();
  const { timings, marked } = await page.ask(() => ({ timings: probe.timings, marked: probe.last.marks }));
  const { clicks } = another ? before : timings;
  const moved = another ? [...before.moved, ...timings.moved] : timings.moved;
  for (const one of moved) console.error(`${target.name}: a layout shift of ${one}`);
  const of = (kind: string) => spreadOf(clicks.filter((one) => one.kind === kind).map(({ ms }) => ms));
  const after = timings.tasks.filter(({ began, ms }) => began + ms > timings.lastClick).map(({ ms }) => ms);
  return {
    option: of('option').median,
    next: of('next').median,
    slowest: of('next').max,
    ...marked,
    ...(another ? {} : { longest: Math.max(0, ...after) }),
    shift: another ? before.shift + timings.shift : timings.shift,
    journey: page.received().reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
  };
}

/** The same, by a reader who takes the last step as soon as it is there: nothing could be drawn ahead of it. */
export async function measureHurry(page: MeasuredPage, target: Target, questions: number): Promise<Measured> {
  const { ranking, reasons } = await measureJourney(page, target, questions, 'hurried');
  return { hurriedRanking: ranking ?? Number.NaN, hurriedReasons: reasons ?? Number.NaN };
}
