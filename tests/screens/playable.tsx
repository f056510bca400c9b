import { rulebook } from 'virtual:rulebook';
import { useMemo } from 'react';
import { createActor } from 'xstate';
import { usePlay } from '../../src/app/use-play.ts';
import { useSame } from '../../src/app/use-same.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { type Recommendation, recommend } from '../../src/engine/recommend.ts';
import type { Play } from '../../src/link/play.ts';
import { shownAnswers } from '../../src/machine/draft.ts';
import { drafts } from '../../src/machine/drafts.ts';
import type { JourneyActor } from '../../src/machine/history.ts';
import { journey } from '../../src/machine/journey.ts';
import { journeyInput } from '../../src/machine/journey-input.ts';
import { useSnapshot } from '../../src/machine/use-snapshot.ts';
import { PlayPanel } from '../../src/screens/result/play/play-panel.tsx';
import { Played } from '../../src/screens/result/play/played.tsx';
import { type Playing, PlayingContext, PlayingNow } from '../../src/screens/result/play/playing.ts';
import { SourcesProvider } from '../../src/screens/result/source-links.tsx';
import { Sources } from '../../src/screens/result/sources.tsx';
import { renderInFrench } from './in-french.tsx';

const complete = (answers: Answers): Answers =>
  Object.fromEntries(rulebook.questions.map(({ id }) => [id, answers[id] ?? 'unknown']));

/** The parts of a result that play, over the machine itself, with a sentence that tries an answer. */
export async function renderPlayable(own: Answers, play: Play | null = null) {
  const input = journeyInput(
    rulebook,
    drafts(() => 0),
  );
  const actor: JourneyActor = createActor(journey, { input }).start();
  actor.send({ type: 'arrive', place: { view: 'result', answers: complete(own), play }, kept: null });
  await renderInFrench(<Playable actor={actor} />);
  return actor;
}

function Playable({ actor }: { readonly actor: JourneyActor }) {
  const { context } = useSnapshot(actor);
  const shown = useSame(shownAnswers(context));
  const ranked = useMemo(() => recommend(rulebook, shown), [shown]);
  const playing = usePlay(rulebook, actor, shown, ranked, context.play);
  const { own, changed, priority, off } = playing;
  const recommendation = useMemo(
    () => recommend(rulebook, { ...own, ...changed }, { priority, off }),
    [own, changed, priority, off],
  );
  return (
    <SourcesProvider rulebook={rulebook} here="./">
      <PlayingNow.Provider value={playing}>
        <PlayingContext.Provider value={playing}>
          <Page playing={playing} recommendation={recommendation} />
        </PlayingContext.Provider>
      </PlayingNow.Provider>
    </SourcesProvider>
  );
}

function Page({ playing, recommendation }: { readonly playing: Playing; readonly recommendation: Recommendation }) {
  return (
    <>
      <Played rulebook={rulebook} recommendation={recommendation} />
      <h1 tabIndex={-1}>Verdict</h1>
      <section aria-labelledby="ways-title">
        <h2 id="ways-title">Ways</h2>
        {playing.changed['digital'] ? null : (
          <button type="button" onClick={() => playing.tryAnswers({ digital: ['technical'] })}>
            Essayer
          </button>
        )}
        <button type="button" onClick={() => playing.tryAnswers(playing.own)}>
          Essayer mes réponses
        </button>
        <button type="button" onClick={() => playing.tryWithout(['synthesis/participatory/lever/1'])}>
          Essayer sans ce constat
        </button>
      </section>
      <PlayPanel rulebook={rulebook} recommendation={recommendation} />
      <Sources recommendation={recommendation} others={[]} />
    </>
  );
}
