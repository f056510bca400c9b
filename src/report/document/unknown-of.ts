import { firstIn } from '../../engine/leaders.ts';
import { outcomeWords } from '../../screens/result/change/outcome-words.ts';
import { outcomesOf, type Unknown } from '../../screens/result/change/outcomes.ts';
import type { TakenResult } from '../taken-result.ts';
import { HOW_MUCH } from './how-much.ts';
import { type Block, heading, list, paragraph, type Said, saying, strong } from './report-document.ts';
import type { ReportWords } from './report-words.ts';

/** What is not known yet, what it can change, and whom to ask; nothing where all is known, or nothing was answered. */
export function unknownOf(result: TakenResult, voice: ReportWords): readonly Block[] {
  const { t, and, name, question, labelled } = voice;
  const { recommendation, workedOut } = result;
  if (recommendation.kind === 'unanswered' || recommendation.unknown.length === 0) return [];
  const title = heading(2, t('change:unknown.title'));
  if (!workedOut.unknowns) return [title, paragraph(t('change:pending'))];
  const { questions, settleFirst } = workedOut.unknowns;
  const now = firstIn(recommendation.ranking);
  const others = questions.filter((one) => one.question !== settleFirst);
  const counting = others
    .filter((one) => one.whileOthersOpen || one.onceAllKnown)
    .sort((a, b) => Number(b.whileOthersOpen) - Number(a.whileOthersOpen));
  const never = others.filter((one) => !counting.includes(one)).map((one) => question(one.question));
  const leaders = and.format(now.map(name));
  return [
    title,
    ...questions.filter((one) => one.question === settleFirst).map((one) => settle(one, result, voice)),
    ...list(counting.slice(0, HOW_MUCH.unknowns).map((one) => countingSaid(one, voice))),
    ...voice.more('questions', counting.length - HOW_MUCH.unknowns),
    ...(never.length > 0
      ? [
          paragraph(
            strong(labelled(t('change:unknown.never'), '')),
            `${and.format(never)}. ${t('change:unknown.neverHelp', { count: now.length, leaders })}`,
          ),
        ]
      : []),
  ];
}

/** The open answer that would tell the most. */
function settle(unknown: Unknown, { recommendation }: TakenResult, { t, words, labelled }: ReportWords): Block {
  const say = outcomeWords(words, unknown.question);
  const outcomes = outcomesOf(unknown, firstIn(recommendation.ranking)).slice(0, HOW_MUCH.outcomes);
  return paragraph(
    strong(labelled(t('change:unknown.first'), '')),
    [t(`questions:${unknown.question}.title`), ...outcomes.map(say), ask(unknown, t)].join(' '),
  );
}

function countingSaid(unknown: Unknown, { t, labelled }: ReportWords): Said {
  const power = t(unknown.whileOthersOpen ? 'change:unknown.alone' : 'change:unknown.together');
  return saying(strong(labelled(t(`questions:${unknown.question}.short`), '')), `${power}. ${ask(unknown, t)}`);
}

const ask = ({ question }: Unknown, t: ReportWords['t']): string =>
  t('change:unknown.ask', { who: t(`change:ask.${question as 'budget'}`) });
