import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { isEmbedded } from '../../components/is-embedded.ts';
import { firstOpen } from '../../machine/draft.ts';
import { addressOf } from '../../machine/place.ts';
import { useSnapshot } from '../../machine/use-snapshot.ts';
import { Later } from '../../screens/later/later.tsx';
import type { LaterProps } from '../later-when-here.tsx';
import { OpenFileWhenHere } from '../open-file-when-here.tsx';
import { openForPrint } from '../open-for-print.ts';
import { AboveScreen } from './above-screen.tsx';
import { draftStore, type KeptDraft } from './draft-store.ts';
import { useDraft } from './use-draft.ts';

/**
 * Where one answers, on the result and beside others: how to go on later, and how to erase everything. Above the screen: on the first
 * one, the draft that waits; on the questions, what came with the link of a questionnaire.
 */
export function GoOnLater(props: LaterProps) {
  const { value } = useSnapshot(props.actor);
  useEffect(() => openForPrint(window), []);
  // Whose answers these are is known once the link is read.
  const [settled, setSettled] = useState(value !== 'opening');
  if (!settled && value !== 'opening') setSettled(true);
  return settled && <Settled {...props} />;
}

function Settled({ actor, questionnaire, above, erase, link }: LaterProps) {
  const { value, context } = useSnapshot(actor);
  const { answers, opened } = context;
  const { i18n } = useTranslation();
  const [store] = useState(() =>
    draftStore(
      questionnaire,
      () => window.localStorage,
      () => Date.now(),
    ),
  );
  // Inside another site's page nothing is kept: its visitors did not come to ours.
  const draft = useDraft(store, context, !isEmbedded());
  const [erased, setErased] = useState(false);
  const begun = Object.keys(answers).length > 0;
  // Said once: a new start erases nothing more.
  if (erased && begun) setErased(false);
  const eraseAll = () => {
    draft.erase();
    erase();
    setErased(true);
    // The button that was pressed is gone.
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };
  const resume = (kept: KeptDraft) => {
    actor.send({ type: 'resume', answers: kept.answers });
    draft.keep(actor.getSnapshot().context.draft);
  };
  const answering = value === 'asking' || value === 'reviewing';
  const { waiting } = draft;
  const goOn = () =>
    new URL(addressOf(questionnaire, { view: 'partial', answers, text: context.text }, i18n.language), document.baseURI)
      .href;
  return (
    <>
      {above &&
        createPortal(
          <AboveScreen actor={actor} waiting={waiting} erased={erased} resume={resume} erase={eraseAll} />,
          above,
        )}
      {value === 'welcome' && <OpenFileWhenHere link={link} />}
      {(answering || (value === 'result' && !context.openCase) || value === 'comparing') && (
        <Later
          key={value}
          draft={
            isEmbedded() || opened || value === 'comparing'
              ? null
              : {
                  kept: draft.kept,
                  refused: draft.refused,
                  replaced: draft.kept ? null : (waiting?.saved ?? null),
                  keep: (wished) => (wished ? draft.keep(context.draft) : draft.erase()),
                }
          }
          link={begun && answering ? goOn() : null}
          complete={firstOpen(context) === undefined}
          erase={eraseAll}
        />
      )}
    </>
  );
}
