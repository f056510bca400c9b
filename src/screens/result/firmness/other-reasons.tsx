import { SourceLinks } from '../source-links.tsx';
import type { FirmnessLineProps } from './firmness-line.tsx';
import { reasonsOf } from './statements.ts';
import { useStatementWords } from './use-statement-words.ts';

/** Why the first place is no firmer, beyond what stands under the verdict: the gravest reason, and what was never tried. */
export function OtherReasons({ recommendation, firmness, readings, openCase }: FirmnessLineProps) {
  const say = useStatementWords(openCase);
  const { others } = reasonsOf(firmness, readings, recommendation);
  return others.map((one) => (
    <div key={one.kind}>
      <p>{say(one)}</p>
      {one.kind === 'finding' && <SourceLinks refs={[one.finding]} />}
    </div>
  ));
}
