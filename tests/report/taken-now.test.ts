import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takenNow } from '../../src/app/taken-now.ts';
import { takenResult } from '../../src/app/taken-result.ts';
import { decodeLink } from '../../src/link/decode.ts';
import { textsIn } from './said-in.ts';
import { inFrench, rulebook, TAKEN, taken } from './taken-results.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const result = TAKEN['clear'] ?? taken({});
const shared = { rulebook, answers: result.own, play: null, base: 'https://boussole.example/?r' };
const toTake = (text: typeof result.text) => takenResult(result, text, shared);

describe('a result taken away', () => {
  it('bears the day that it is taken, not the day that its page was opened', () => {
    vi.setSystemTime(new Date(2026, 10, 23, 23, 50));
    const onScreen = toTake(null);
    vi.setSystemTime(new Date(2026, 10, 24, 0, 10));
    expect(takenNow(onScreen).day).toBe('2026-11-24');
  });

  it('says of a code what the code leaves out, and no more', async () => {
    const text = { project: 'Place du marché', note: 'n'.repeat(300), author: 'Le service participation' };
    const report = await inFrench(takenNow(toTake(text)));
    const [code] = report.blocks.flatMap((block) => (block.kind === 'code' ? [block] : []));
    const read = decodeLink(rulebook, code?.link.split('#')[1] ?? '');
    expect(read).toMatchObject({ kind: 'answers', text: { project: 'Place du marché', note: '', author: '' } });
    expect(code?.label).toContain('sans le message ni le nom de l’expéditeur');
    expect(textsIn(report)).toContain(toTake(text).address);
  });
});
