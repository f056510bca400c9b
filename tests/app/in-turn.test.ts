import { describe, expect, it } from 'vitest';
import { fetchInTurn, type Step } from '../../src/app/in-turn.ts';

const always = async () => undefined;
const never = () => false;

/** Steps that say when they begin and end, each a moment after it was asked for. */
function told(...names: string[]) {
  const said: string[] = [];
  const steps: Step[] = names.map((name) => async () => {
    said.push(`${name} asked`);
    await Promise.resolve();
    said.push(`${name} here`);
  });
  return { said, steps };
}

describe('what is fetched ahead of need', () => {
  it('is asked for one after the other, each once it is time', async () => {
    const { said, steps } = told('review', 'result');
    const ready = async () => void said.push('quiet');
    expect(await fetchInTurn(steps, ready, never)).toBe(true);
    expect(said).toEqual(['quiet', 'review asked', 'review here', 'quiet', 'result asked', 'result here']);
  });

  it('is not asked for any more once nobody wants it', async () => {
    const { said, steps } = told('review', 'result');
    const ready = async () => {
      if (said.length > 0) throw new Error('gone elsewhere');
    };
    expect(await fetchInTurn(steps, ready, never)).toBe(false);
    expect(said).toEqual(['review asked', 'review here']);
  });

  it('goes on past a file that is gone, and does not say that all is here', async () => {
    const { said, steps } = told('result');
    const gone = () => Promise.reject(new Error('404'));
    expect(await fetchInTurn([gone, ...steps], always, never)).toBe(false);
    expect(said).toEqual(['result asked', 'result here']);
  });

  it('asks again for what failed for want of a network', async () => {
    const { said, steps } = told('charts');
    let tries = 0;
    const cut = async () => {
      tries += 1;
      if (tries < 3) throw new Error('no network');
    };
    expect(await fetchInTurn([cut, ...steps], always, () => tries < 3)).toBe(true);
    expect([tries, said]).toEqual([3, ['charts asked', 'charts here']]);
  });
});
