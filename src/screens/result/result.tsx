import { memo, startTransition, useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Contents } from '../../components/contents.tsx';
import { CaseAnswers } from '../case/case-answers.tsx';
import { CaseHead } from '../case/case-head.tsx';
import { CaseTables } from '../case/case-tables.tsx';
import { BehindReasons, Reasons, type ResultProps } from './behind-ranking.tsx';
import { Lightly } from './lightly.tsx';
import { Opening } from './opening.tsx';
import { partsOf } from './parts.ts';
import { Played } from './play/played.tsx';
import { PlayingContext, PlayingNow } from './play/playing.ts';
import { SourcesProvider } from './source-links.tsx';

/**
 * The ranking and everything behind it, in the order of the product: verdict, ranking, scenarios, what holds everywhere. A case's
 * is its page: its situation and its answers come first, what the workshop's tables found follows the ranking.
 * When something changes, the verdict and the ranking are drawn at once, and the long rest as soon as the page is free.
 */
export const Result = memo(function Result(props: ResultProps) {
  const { rulebook, recommendation, workedOut, playing = null, openCase, here, change, method } = props;
  // The long rest also comes a moment after the first drawing: the verdict and the ranking are read first.
  const later = useDeferredValue<ResultProps | null>(props, props.atOnce ? props : null);
  const drawn = later ?? props;
  // And it comes in two: what explains the ranking is not kept waiting by all the rest.
  const [all, setAll] = useState(props.atOnce ?? false);
  const begun = later !== null;
  useEffect(() => {
    if (begun) startTransition(() => setAll(true));
  }, [begun]);
  const { t } = useTranslation(['result', 'firmness', 'change', 'plan', 'play', 'share', 'case-page']);
  const contents = <Contents label={t('result.contents')} here={here} parts={partsOf(t, props)} />;
  const worked = all && later === props && Object.values(workedOut).every((part) => part !== null);
  return (
    <SourcesProvider
      rulebook={rulebook}
      here={drawn.here}
      resultAddress={drawn.resultAddress ?? null}
      rule={drawn.rule}
      since={drawn.since ?? null}
    >
      <PlayingNow.Provider value={playing}>
        <PlayingContext.Provider value={drawn.playing ?? null}>
          {props.received}
          {props.dated}
          <Played rulebook={rulebook} recommendation={recommendation} />
          <Lightly playing={playing?.before != null} atOnce={props.atOnce ?? false} workedOut={worked}>
            {openCase && (
              <>
                <CaseHead id={openCase.id} startFrom={change} />
                {contents}
                <CaseAnswers questions={rulebook.questions} answers={props.answers} />
              </>
            )}
            <Opening
              rulebook={rulebook}
              recommendation={recommendation}
              workedOut={workedOut}
              openCase={openCase}
              opened={props.opened ?? false}
              method={method}
            >
              {!openCase && contents}
            </Opening>
            {openCase && (
              <CaseTables
                rulebook={rulebook}
                openCase={openCase}
                recommendation={recommendation}
                scenarioPage={props.scenarioPage ?? null}
              />
            )}
            {later && <Reasons {...later} />}
            {later && all && <BehindReasons {...later} />}
          </Lightly>
        </PlayingContext.Provider>
      </PlayingNow.Provider>
    </SourcesProvider>
  );
});
