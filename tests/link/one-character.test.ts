import { describe, it } from 'vitest';
import { decodeLink } from '../../src/link/decode.ts';
import { recoverLink } from '../../src/link/recover.ts';
import { RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import { GOLDEN } from './golden.ts';

const [first] = readPublished(RULES);
if (!first) throw new Error('Rulebook 1 is published');
const { rulebook } = first;

/** Among them the two signs of Unicode that are a « k » and an « i » of ASCII once in lower case, whole or in part. */
const SIGNS = [...'abcdefghijklmnopqrstuvwxyz0123456789.-_%#é\0 ', '\ud800', '\u202e', '\u212a', '\u0130'];

describe.each(Object.entries(GOLDEN))('%s', (_, { link }) => {
  it('is refused with any one character changed, as it is and as it is recovered', () => {
    for (let at = 0; at < link.length; at++)
      for (const sign of SIGNS) {
        if (sign === link[at]) continue;
        const changed = link.slice(0, at) + sign + link.slice(at + 1);
        if (decodeLink(rulebook, changed).kind !== 'broken') throw new Error(`Read: ${changed}`);
        const recovered = recoverLink(`#${changed}`);
        if (recovered !== null && decodeLink(rulebook, recovered).kind !== 'broken')
          throw new Error(`Read once recovered: ${changed}`);
      }
  });
});
