import { isEmbedded } from '../../components/is-embedded.ts';
import type { Saved } from '../../screens/result/take-away/saved.ts';

/** So long that the browser has begun to read the file, in milliseconds. */
const LATER = 60_000;

/** Saves a file on the reader's device, as a download, and says what came of it. */
export function downloadOf(file: Blob, name: string): Saved {
  try {
    const address = URL.createObjectURL(file);
    setTimeout(() => URL.revokeObjectURL(address), LATER);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
  } catch {
    return 'refused';
  }
  // A frame sandboxed without `allow-downloads` drops the click without a word.
  return isEmbedded() ? 'doubtful' : 'saved';
}
