import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers } from '../engine/answers.ts';
import { recommend } from '../engine/recommend.ts';
import type { UnderRules } from '../engine/rules-change/put-back.ts';
import { asPlayed } from '../link/as-played.ts';
import { migrate } from '../link/migrate.ts';
import type { Play } from '../link/play.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { DatedBanner } from '../screens/result/dated/dated-banner.tsx';
import type { Routes } from './routes.ts';
import { useFetched } from './use-fetched.ts';
import { useRulesChange } from './use-rules-change.ts';
import { whole } from './whole.ts';

type DatedResultProps = {
  /** The result on the page, as played. */
  readonly then: UnderRules;
  /** The day its rules were published, YYYY-MM-DD. */
  readonly date: string;
  readonly today: Rulebook;
  /** The answers under what is played. */
  readonly own: Answers;
  readonly play: Play | null;
  readonly recalculate: Routes['recalculate'];
};

const fetchComparison = () => import('./dated-part.ts').then(({ DATED }) => whole(DATED));

/**
 * That older rules made the result is said at once, even when the file that compares cannot be had: what changed, and why,
 * comes a moment later.
 */
export function DatedResult({ then, date, today, own, play, recalculate }: DatedResultProps) {
  const { t } = useTranslation('dated');
  const { rulebook } = then;
  const { value: comparison, failed } = useFetched(fetchComparison, true);
  const moved = useMemo(() => migrate(rulebook, today, own, play), [rulebook, today, own, play]);
  const now = useMemo(() => underRules(today, moved.answers, moved.play), [today, moved]);
  const change = useRulesChange(comparison?.rulesChangeInSteps ?? null, own, then, now);
  const dated = { rulebook, date, today, dropped: moved.dropped };
  return (
    <DatedBanner
      dated={dated}
      outcome={comparison && change ? <comparison.Outcome change={change} /> : t(failed ? 'failed' : 'waiting')}
      recalculate={recalculate(moved.answers, moved.play)}
    >
      {comparison && change && <comparison.WhatChanged dated={dated} change={change} />}
    </DatedBanner>
  );
}

/** What a link says, as the engine takes it. */
function underRules(rulebook: Rulebook, own: Answers, played: Play | null): UnderRules {
  const answers = { ...own, ...played?.answers };
  const play = asPlayed(rulebook, played);
  return { rulebook, answers, play, recommendation: recommend(rulebook, answers, play) };
}
