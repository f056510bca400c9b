import { useTranslation } from 'react-i18next';
import type { Answers } from '../../engine/answers.ts';
import type { Play } from '../../link/play.ts';
import type { JourneyActor } from '../../machine/history.ts';
import { addressOf, type Place } from '../../machine/place.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { CaseId } from '../../rulebook/shapes.ts';
import { CompareWith } from '../../screens/compare/compare-with.tsx';
import { linkNamed } from './link-named.ts';

type CompareThisProps = {
  readonly actor: JourneyActor;
  /** The rules that the result was made with. */
  readonly rulebook: Rulebook;
  /** Its answers, before anything is tried. */
  readonly answers: Answers;
  readonly play: Play | null;
  /** What its project is called; empty where nobody named it. */
  readonly project: string;
  /** The case whose answers these are: it goes by its own name. */
  readonly openCase: CaseId | null;
};

/** On a result: the way to compare it, as it is played, with others. */
export function CompareThis({ actor, rulebook, answers, play, project, openCase }: CompareThisProps) {
  const { t, i18n } = useTranslation('cases');
  const name = openCase ? t(`${openCase}.name`) : project;
  const placeOf = (tried: Play | null): Place => ({
    view: 'compare',
    links: [linkNamed(rulebook, { answers, play: tried }, name)],
  });
  return (
    <CompareWith
      compare={{
        href: addressOf(rulebook, placeOf(play), i18n.language),
        // As the machine has it now: this far down, the page may still show what was tried a moment ago.
        follow: () => actor.send({ type: 'arrive', place: placeOf(actor.getSnapshot().context.play), kept: null }),
      }}
    />
  );
}
