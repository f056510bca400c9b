import type { RulesChange } from '../../../engine/rules-change/rules-change.ts';
import { type Dated, outcomeOf } from './dated.ts';
import { Differences } from './differences.tsx';
import { QuestionsChanged } from './questions-changed.tsx';
import { TwoRankings } from './two-rankings.tsx';

type WhatChangedProps = { readonly dated: Dated; readonly change: RulesChange };

/** The rules that make the difference, both rankings, and the questions that are not the same. */
export function WhatChanged({ dated, change }: WhatChangedProps) {
  return (
    <div>
      {outcomeOf(change) !== 'nothing' && (
        <>
          <Differences dated={dated} change={change} />
          <TwoRankings change={change} />
        </>
      )}
      <QuestionsChanged dated={dated} change={change} />
    </div>
  );
}
