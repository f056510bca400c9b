import type { TFunction } from 'i18next';
import type { ResultProps } from './behind-ranking.tsx';

type Part = { readonly id: string; readonly title: string };

/** The parts of a result's page for its contents, in their order: those that are on it, a case's own among them. */
export function partsOf(
  t: TFunction<['result', 'firmness', 'change', 'plan', 'play', 'share', 'case-page']>,
  { recommendation, playing, takeAway, openCase }: ResultProps,
): readonly Part[] {
  const answered = recommendation.kind !== 'unanswered';
  const parts: readonly (Part | false)[] = [
    openCase !== null && { id: 'answers-title', title: t('case-page:answersTitle') },
    openCase !== null && { id: 'compass-title', title: t('case-page:compassTitle') },
    openCase !== null && { id: 'case-title', title: t('case-page:tablesTitle') },
    answered && { id: 'how-firm-title', title: t('firmness:title') },
    { id: 'scenarios-title', title: t('scenario.title') },
    answered && { id: 'versus-title', title: t('change:versusTitle') },
    { id: 'what-would-change-title', title: t('change:changeTitle') },
    { id: 'what-to-do-title', title: t('plan:title') },
    playing != null && { id: 'play-panel-title', title: t('play:title') },
    takeAway != null && { id: 'take-away-title', title: t('share:takeAway') },
    openCase === null && { id: 'answers-title', title: t('result.answersTitle') },
  ];
  return parts.filter((part) => part !== false);
}
