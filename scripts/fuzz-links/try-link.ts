import { decodeLink, pinnedRulebook } from '../../src/link/decode.ts';
import { decodeComparison } from '../../src/link/decode-comparison.ts';
import { encodeLink } from '../../src/link/encode.ts';
import { linksIn } from '../../src/link/links-in.ts';
import { recoverLink } from '../../src/link/recover.ts';
import type { Questionnaire } from '../../src/rulebook/rulebook.ts';
import type { HostileLink } from './hostile-links.ts';

/** What became of a hostile link: read as what it may be read as, refused and why, or a fault of ours. */
type Outcome = 'read' | 'compared' | 'truncated' | 'altered' | 'newer' | 'unknown-rulebook' | 'no link';
export type Tried = { readonly outcome: Outcome; readonly faults: readonly string[] };

/**
 * Opens a hostile link in every way that leads to what a link holds: as it is, recovered, as a comparison, as a message that holds links.
 * Whatever is read must be written again as it was, and be a link that it may be read as.
 */
export function tryLink(rulebook: Questionnaire, { input, sources }: HostileLink): Tried {
  const recovered = recoverLink(input);
  pinnedRulebook(input);
  const compared = decodeComparison(recovered ?? input);
  const fragments = [input, recovered ?? '', ...linksIn(input), ...('links' in compared ? compared.links : [])];
  const faults = fragments.flatMap((fragment) => {
    const read = decodeLink(rulebook, fragment);
    if (read.kind === 'broken') return [];
    const again = encodeLink(rulebook, read.answers, read.play, read.text);
    if (again !== fragment.toLowerCase()) return [`read ${fragment}, and wrote ${again}`];
    return sources === null || sources.includes(again) ? [] : [`read another link: ${again}`];
  });
  if (recovered === null) return { outcome: 'no link', faults };
  if ('links' in compared) return { outcome: 'compared', faults };
  const read = decodeLink(rulebook, recovered);
  return { outcome: read.kind === 'broken' ? read.problem : 'read', faults };
}
