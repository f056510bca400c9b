import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Dial } from '../../charts/dial.tsx';
import { RankingTable } from '../../charts/ranking-table.tsx';
import { Contents } from '../../components/contents.tsx';
import { BehindRanking, type ResultProps } from './behind-ranking.tsx';
import { HowToRead } from './how-to-read.tsx';
import { Played } from './play/played.tsx';
import { PlayingContext, PlayingNow } from './play/playing.ts';
import { practiceOf } from './practice-of.ts';
import styles from './result.module.css';
import { SourcesProvider } from './source-links.tsx';
import { Verdict } from './verdict.tsx';

/**
 * The ranking and everything behind it, in the order of the product: verdict, ranking, scenarios, what holds everywhere.
 * When something changes, the verdict and the ranking are drawn at once, and the long rest as soon as the page is free.
 */
export function Result(props: ResultProps) {
  const { rulebook, recommendation, workedOut, playing = null, openCase, here, method } = props;
  // The long rest also comes a moment after the first drawing: the verdict and the ranking are read first.
  const later = useDeferredValue<ResultProps | null>(props, props.atOnce ? props : null);
  const drawn = later ?? props;
  const { t } = useTranslation(['result', 'firmness', 'change', 'plan', 'play', 'share']);
  const { ranking, unknown } = recommendation;
  const placed = recommendation.kind !== 'unanswered';
  const practice = practiceOf(rulebook, recommendation);
  const worked = later === props && Object.values(workedOut).every((part) => part !== null);
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
          <div
            className={styles['result']}
            data-worked-out={worked}
            data-light={playing?.before != null && !props.atOnce}
          >
            <div className={styles['head']}>
              <Verdict
                recommendation={recommendation}
                workedOut={workedOut}
                openCase={openCase}
                opened={props.opened ?? false}
                practice={practice}
              />
              <Dial scenarios={rulebook.scenarios} readings={workedOut.measures?.readings ?? null} placed={placed} />
            </div>
            <section className={styles['section']} aria-labelledby="ranking-title">
              <h2 id="ranking-title">{t('ranking.title')}</h2>
              <RankingTable ranking={ranking} readings={workedOut.measures?.readings ?? null} placed={placed} />
              {unknown.length > 0 && <p>{t('result.unknownNote', { count: unknown.length })}</p>}
              <HowToRead method={method} placed={placed} />
              <Contents
                label={t('result.contents')}
                here={here}
                parts={[
                  { id: 'how-firm-title', title: t('firmness:title') },
                  { id: 'scenarios-title', title: t('scenario.title') },
                  { id: 'versus-title', title: t('change:versusTitle') },
                  { id: 'what-would-change-title', title: t('change:changeTitle') },
                  { id: 'what-to-do-title', title: t('plan:title') },
                  { id: 'play-panel-title', title: t('play:title') },
                  { id: 'take-away-title', title: t('share:takeAway') },
                  { id: 'answers-title', title: t('result.answersTitle') },
                ]
                  .filter(({ id }) => placed || !['how-firm-title', 'versus-title'].includes(id))
                  .filter(({ id }) => playing || id !== 'play-panel-title')
                  .filter(({ id }) => props.takeAway || id !== 'take-away-title')}
              />
            </section>
            {later && <BehindRanking {...later} />}
          </div>
        </PlayingContext.Provider>
      </PlayingNow.Provider>
    </SourcesProvider>
  );
}
