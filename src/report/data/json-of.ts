import type { FirmnessWord } from '../../engine/firmness/firmness.ts';
import { decodeLink } from '../../link/decode.ts';
import { encodeLink } from '../../link/encode.ts';
import type { TakenResult } from '../taken-result.ts';
import { contentOf, type ResultContent } from './result-content.ts';

/** The number of the file's format (docs/data-format.md). A file of a higher one is not read. */
export const FILE_FORMAT = 1;

/** A result as a file: docs/data-format.md says it field by field. */
type ResultFile = ResultContent & {
  readonly boussole: typeof FILE_FORMAT;
  /** The version of the page, as 1.2.0. */
  readonly app: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** `published`: YYYY-MM-DD; null for rules in preparation. */
  readonly rulebook: { readonly number: number; readonly published: string | null };
  /** The fragment of the result's link, without `#`. */
  readonly link: string;
  readonly firmness: FirmnessWord;
};

/** The text of a result's file; null until its firmness is worked out. What it says is what its own link holds, read back. */
export function jsonOf(taken: TakenResult): string | null {
  const { rulebook, own, play, text, recommendation, workedOut } = taken;
  if (!workedOut.firmness) return null;
  const link = encodeLink(rulebook, own, play, text);
  const read = decodeLink(rulebook, link);
  const linked = read.kind === 'answers' ? read : { answers: own, play, text };
  const { ranking, ...said } = contentOf(rulebook, linked, recommendation);
  const file: ResultFile = {
    boussole: FILE_FORMAT,
    app: taken.version,
    date: taken.day,
    rulebook: { number: rulebook.version, published: taken.published },
    link,
    ...said,
    firmness: workedOut.firmness.word,
    ranking,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
