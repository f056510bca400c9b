import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureTable } from '../../../charts/figure-table.tsx';
import { Fold } from '../../../components/fold.tsx';
import { ScenarioMark } from '../../../components/scenario-mark.tsx';
import type { Moved, RuleMove } from '../../../engine/moved.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import { listIn } from '../../../words/list-in.ts';
import { formatBalance } from '../../../words/points.ts';
import { SourceLinks } from '../source-links.tsx';
import styles from './play-panel.module.css';
import { usePlaying } from './playing.ts';
import { Then } from './then.tsx';
import { useMoved } from './use-moved.ts';

export const MOVED_TITLE = 'moved-title';

/** Shown at once; the others are in a fold. */
const AT_ONCE = 4;

/** What moved from one's own answers to what is tried, and why: places, balances, and the rules that make the difference. */
export const WhatMoved = memo(function WhatMoved({ recommendation }: { readonly recommendation: Recommendation }) {
  const { t } = useTranslation('play');
  const moved = useMoved(usePlaying()?.before ?? null, recommendation);
  return (
    <div className={styles['moved']}>
      <h3 id={MOVED_TITLE} tabIndex={-1}>
        {t('moved.title')}
      </h3>
      {moved ? (
        <Compared moved={moved} placed={recommendation.kind !== 'unanswered'} />
      ) : (
        <p>{t('moved.nothingYet')}</p>
      )}
    </div>
  );
});

function Compared({ moved, placed }: { readonly moved: Moved; readonly placed: boolean }) {
  const { t } = useTranslation(['play', 'result', 'scenarios']);
  const before = usePlaying()?.before ?? null;
  const placedBefore = before !== null && before.kind !== 'unanswered';
  const place = (rank: number, tied: boolean) => {
    const said = t('result:ranking.place', { count: rank, ordinal: true });
    return tied ? t('moved.tied', { place: said }) : said;
  };
  const change = ([from, to]: readonly [string, string]) => (from === to ? to : <Then from={from} to={to} />);
  const withPlaces = placed && placedBefore;
  return (
    <div className={styles['compared']}>
      <FigureTable
        caption={t('moved.caption')}
        head={t('moved.scenario')}
        columns={[...(withPlaces ? [t('moved.place')] : []), t('moved.balance')]}
        rows={moved.scenarios.map(({ scenario, rank, tied, balance }) => ({
          key: scenario,
          head: (
            <>
              <ScenarioMark scenario={scenario} /> {t(`scenarios:${scenario}.short`)}
            </>
          ),
          cells: [
            ...(withPlaces ? [change([place(rank[0], tied[0]), place(rank[1], tied[1])])] : []),
            change([formatBalance(balance[0]), formatBalance(balance[1])]),
          ],
        }))}
      />
      <Why moved={moved} />
    </div>
  );
}

function Why({ moved: { rules, open } }: { readonly moved: Moved }) {
  const { t, i18n } = useTranslation(['play', 'questions']);
  const priority = usePlaying()?.priority ?? null;
  const rest = rules.slice(AT_ONCE);
  const questions = listIn(i18n.language).format(open.map((id) => t(`questions:${id}.short`)));
  return (
    <div>
      <h4>{t('moved.why')}</h4>
      {rules.length === 0 && <p>{t('moved.noRule')}</p>}
      {priority && <p>{t('moved.weights', { actor: t(`actors.named.${priority}`) })}</p>}
      <Moves rules={rules.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <Fold summary={t('moved.more', { count: rest.length })}>
          <Moves rules={rest} />
        </Fold>
      )}
      {open.length > 0 && <p>{t('moved.open', { questions })}</p>}
    </div>
  );
}

function Moves({ rules }: { readonly rules: readonly RuleMove[] }) {
  const { t } = useTranslation(['play', 'effects', 'scenarios', 'result']);
  return (
    <ul className={styles['moves']}>
      {rules.map(({ scenario, actor, effect, findings, strength }) => (
        <li key={effect}>
          <p className={styles['where']}>
            <strong>{t(`moved.${kindOf(strength)}`)}</strong>{' '}
            {t('moved.where', {
              scenario: t(`scenarios:${scenario}.short`),
              actor: t(`result:source.actors.${actor}`),
            })}
          </p>
          <p>{t(`effects:${effect}`)}</p>
          <SourceLinks refs={findings} />
        </li>
      ))}
    </ul>
  );
}

/** A rule keeps its side: what changes is whether it holds, or how strongly. */
function kindOf([before, after]: RuleMove['strength']) {
  const side = (after || before) > 0 ? 'helps' : 'hinders';
  if (before === 0) return `${side}Now` as const;
  return after === 0 ? (`${side}NoMore` as const) : (`${side}Less` as const);
}
