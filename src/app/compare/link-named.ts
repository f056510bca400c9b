import { encodeLink } from '../../link/encode.ts';
import { cleanText } from '../../link/text.ts';
import type { Place } from '../../machine/place.ts';
import type { Questionnaire } from '../../rulebook/rulebook.ts';

type Linked = Pick<Extract<Place, { view: 'result' }>, 'answers' | 'play'>;

/**
 * The link of a result under a name, as a comparison holds it: its sender's note and own name are left out, since they
 * were written to whoever got that one link. Four of them are short enough to be read again.
 * @param name within the limits of a link; empty for none
 */
export function linkNamed(rulebook: Questionnaire, { answers, play }: Linked, name: string): string {
  const text = cleanText({ project: name, note: '', author: '' });
  return encodeLink(rulebook, answers, play, text.project ? text : null);
}
