import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FrameMessage, posted, readFrameMessage, readHostMessage } from '../../src/embed/messages.ts';

const FROM_FRAME: readonly FrameMessage[] = [
  { type: 'ready' },
  { type: 'height', height: 100 },
  { type: 'height', height: 200_000 },
  { type: 'step', step: 0, of: 15 },
  { type: 'step', step: 17, of: 15 },
  { type: 'done' },
];

describe('messages', () => {
  it.each(FROM_FRAME)('are read as they were posted by a frame: %j', (message) => {
    expect(readFrameMessage(structuredClone(posted(message)))).toEqual(message);
  });

  it('say hello, with the language of the page when it has one', () => {
    expect(readHostMessage(posted({ type: 'hello', lang: 'fr-FR' }))).toEqual({ type: 'hello', lang: 'fr-FR' });
    expect(readHostMessage({ boussole: 1, type: 'hello' })).toEqual({ type: 'hello', lang: null });
    expect(readHostMessage({ boussole: 1, type: 'hello', lang: { toString: 1 } })).toEqual({
      type: 'hello',
      lang: null,
    });
    expect(readHostMessage({ boussole: 1, type: 'hello', lang: 'x'.repeat(36) })).toEqual({
      type: 'hello',
      lang: null,
    });
  });

  it.each([
    null,
    undefined,
    'ready',
    1,
    [],
    { type: 'ready' },
    { boussole: '1', type: 'ready' },
    { boussole: 2, type: 'ready' },
    { boussole: 1 },
    { boussole: 1, type: 'hello' },
    { boussole: 1, type: 'answers' },
    { boussole: 1, type: 'height' },
    ...[99, 200_001, 800.5, Number.NaN, Infinity, -800, '800', null, {}].map((height) => ({
      boussole: 1,
      type: 'height',
      height,
    })),
    { boussole: 1, type: 'step', step: 1 },
    { boussole: 1, type: 'step', step: -1, of: 15 },
    { boussole: 1, type: 'step', step: 18, of: 15 },
    { boussole: 1, type: 'step', step: 1.5, of: 15 },
    { boussole: 1, type: 'step', step: 1, of: 0 },
    { boussole: 1, type: 'step', step: 1, of: 1001 },
  ])('a page reads nothing in %j', (data) => expect(readFrameMessage(data)).toBeNull());

  it.each([null, 'hello', { type: 'hello' }, { boussole: 1, type: 'ready' }, { boussole: 1, type: 'go' }])(
    'a frame reads nothing in %j',
    (data) => expect(readHostMessage(data)).toBeNull(),
  );

  it('carry nothing but what they are for, whatever was added, and reading never fails', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (noise, height) => {
        readFrameMessage(noise);
        readHostMessage(noise);
        const read = readFrameMessage({ answers: noise, height, boussole: 1, type: 'height' });
        if (read) expect(Object.keys(read)).toEqual(['type', 'height']);
      }),
    );
  });
});
