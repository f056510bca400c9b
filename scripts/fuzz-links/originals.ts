import { type Answers, UNKNOWN } from '../../src/engine/answers.ts';
import { encodeLink } from '../../src/link/encode.ts';
import type { Play } from '../../src/link/play.ts';
import type { Questionnaire } from '../../src/rulebook/rulebook.ts';

/** Sound links of every sort: the cases as they are, played with, with words; and one left in the middle. */
export function originalsOf(rulebook: Questionnaire): readonly string[] {
  const [question] = rulebook.questions;
  const play: Play = { answers: question ? { [question.id]: 'unknown' } : {}, priority: 'provider', off: [0, 7] };
  const text = { project: 'Budget « participatif »', note: 'À relire 🌿', author: 'Service citoyenneté' };
  return rulebook.cases.flatMap(({ answers: said }) => {
    const answers: Answers = Object.fromEntries(rulebook.questions.map(({ id }) => [id, said[id] ?? UNKNOWN]));
    return [
      encodeLink(rulebook, answers),
      encodeLink(rulebook, answers, play),
      encodeLink(rulebook, answers, null, text),
      encodeLink(rulebook, answers, play, { project: text.project, note: '', author: '' }),
      encodeLink(rulebook, said),
    ];
  });
}
