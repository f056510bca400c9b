import { spreadOf } from '../spread.ts';
import { click } from './click.ts';
import type { Measured } from './metrics.ts';
import type { MeasuredPage } from './page.ts';
import type { Mark } from './selectors.ts';
import type { Target } from './targets.ts';

/** A moment after the last question, in milliseconds: nobody clicks on a page in the frame that brings it. */
const LOOK = 150;

/**
 * Answers every question as it comes, never « Je ne sais pas », then takes the last step and waits for all that it brings.
 * @param questions how many there are
 */
export async function measureJourney(page: MeasuredPage, target: Target, questions: number): Promise<Measured> {
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
  await page.sleep(LOOK);
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
