import type { LinkText } from '../link/text.ts';
import type { ToTake } from '../report/taken-result.ts';
import { LONGEST_LINK, linkInCode, linkOf, type SharedResult } from '../screens/result/take-away/shared-result.ts';

/** A result to be taken away, with its sender's words. */
export function takenResult(
  result: Omit<ToTake, 'text' | 'address' | 'codeAddress' | 'version'>,
  text: LinkText | null,
  shared: SharedResult,
): ToTake {
  return {
    ...result,
    text,
    ...addresses(text, shared),
    version: import.meta.env.VITE_VERSION,
  };
}

/** A link too long for a message leaves the words out: they are beside it in the report. */
function addresses(text: LinkText | null, shared: SharedResult) {
  const whole = linkOf(shared, text);
  const address = whole.length <= LONGEST_LINK ? whole : linkOf(shared, null);
  return { address, codeAddress: linkInCode(shared, text)?.link ?? null };
}
