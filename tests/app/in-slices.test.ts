import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../src/app/in-slices.ts';
import type { Work } from '../../src/engine/work.ts';

/** A channel whose messages come when the test says so. */
class Channel {
  static made: Channel[] = [];
  waiting = 0;
  closed = false;
  readonly port1: { onmessage: () => void; close: () => void };
  readonly port2: { postMessage: () => void };

  constructor() {
    this.port1 = {
      onmessage: () => undefined,
      close: () => {
        this.closed = true;
      },
    };
    this.port2 = {
      postMessage: () => {
        this.waiting++;
      },
    };
    Channel.made.push(this);
  }

  /** Hands over the next message, even one that a closed port had received already. */
  deliver(): void {
    this.waiting--;
    this.port1.onmessage();
  }
}

/** A clock that each look at it moves on by a millisecond. */
const clock = () => {
  let time = 0;
  return () => time++;
};

/** A work of so many steps, which notes each. */
function* stepsOf(many: number, done: number[]): Work<void> {
  for (let step = 0; step < many; step++) {
    done.push(step);
    yield;
  }
}

const only = (): Channel => {
  const [channel, ...others] = Channel.made;
  if (!channel || others.length > 0) throw new Error(`Expected one channel, found ${Channel.made.length}`);
  return channel;
};

beforeEach(() => vi.stubGlobal('MessageChannel', Channel));
afterEach(() => {
  vi.unstubAllGlobals();
  Channel.made = [];
});

describe('a work done in slices', () => {
  it('leaves the page free before it begins and between two slices', () => {
    const done: number[] = [];
    inSlices(stepsOf(20, done), clock());
    expect(done).toEqual([]);
    only().deliver();
    // Eight milliseconds of a clock that a step moves on by one.
    expect(done).toHaveLength(8);
    expect(only().waiting).toBe(1);
    only().deliver();
    expect(done).toHaveLength(16);
  });

  it('does one step at least, however long it takes', () => {
    const done: number[] = [];
    let time = 0;
    inSlices(stepsOf(3, done), () => (time += 1000));
    only().deliver();
    expect(done).toHaveLength(1);
  });

  it('ends by itself: the channel is closed and nothing waits', () => {
    const done: number[] = [];
    inSlices(stepsOf(10, done), clock());
    while (only().waiting > 0) only().deliver();
    expect(done.length).toBeGreaterThanOrEqual(10);
    expect(only().closed).toBe(true);
  });

  it('does nothing more once it is stopped, even by a message that was on its way', () => {
    const done: number[] = [];
    const stop = inSlices(stepsOf(20, done), clock());
    only().deliver();
    stop();
    expect(only().closed).toBe(true);
    only().deliver();
    expect(done).toHaveLength(8);
    expect(only().waiting).toBe(0);
  });

  it('does nothing more when one of its own steps stops it', () => {
    const done: number[] = [];
    let stop = () => {};
    function* stopping(): Work<void> {
      yield* stepsOf(2, done);
      stop();
      yield* stepsOf(2, done);
    }
    stop = inSlices(stopping(), clock());
    only().deliver();
    expect(done).toEqual([0, 1, 0]);
    expect(only()).toMatchObject({ closed: true, waiting: 0 });
  });

  it('that fails says so where events do, and leaves nothing waiting', () => {
    function* failing(): Work<void> {
      yield;
      throw new Error('a step failed');
    }
    inSlices(failing(), clock());
    expect(() => only().deliver()).toThrow('a step failed');
    expect(only()).toMatchObject({ closed: true, waiting: 0 });
  });
});

describe('with the ports that there are', () => {
  it('comes to its end', async () => {
    vi.unstubAllGlobals();
    const done: number[] = [];
    await new Promise<void>((resolve) => {
      function* slow(): Work<void> {
        for (let step = 0; step < 10; step++) {
          const end = performance.now() + 5;
          while (performance.now() < end);
          done.push(step);
          yield;
        }
        resolve();
      }
      inSlices(slow());
    });
    expect(done).toHaveLength(10);
  });
});
