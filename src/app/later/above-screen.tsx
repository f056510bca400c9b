import type { JourneyActor } from '../../machine/history.ts';
import { useSnapshot } from '../../machine/use-snapshot.ts';
import { DraftWaiting } from '../../screens/later/draft-waiting.tsx';
import { Erased } from '../../screens/later/erased.tsx';
import { FromLink } from '../../screens/later/from-link.tsx';
import type { KeptDraft } from './draft-store.ts';

type AboveScreenProps = {
  readonly actor: JourneyActor;
  /** The draft on this device, if there is one. */
  readonly waiting: KeptDraft | null;
  /** True once everything was erased. */
  readonly erased: boolean;
  readonly resume: (draft: KeptDraft) => void;
  readonly erase: () => void;
};

/** On the first screen, the draft that waits; on the questions, what came with the link of a questionnaire. */
export function AboveScreen({ actor, waiting, erased, resume, erase }: AboveScreenProps) {
  const { value, context } = useSnapshot(actor);
  const { answers, questions, question, given, text } = context;
  const fresh = value === 'welcome' && Object.keys(answers).length === 0;
  const first = value === 'asking' && questions.find((id) => !given.includes(id)) === question;
  return (
    <>
      <Erased erased={erased && fresh} />
      {fresh && waiting && (
        <DraftWaiting
          saved={waiting.saved}
          answers={Object.keys(waiting.answers).length}
          resume={() => resume(waiting)}
          erase={erase}
        />
      )}
      {(value === 'asking' || value === 'reviewing') && (
        <FromLink text={text} given={given.length} step={first ? 'first' : `${value} ${question}`} />
      )}
    </>
  );
}
