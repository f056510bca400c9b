import type { i18n } from 'i18next';
import type { JourneySnapshot } from '../machine/history.ts';
import { isOfScenario } from '../machine/place.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';

/**
 * The page's title: where the reader is first, the product last; « Essai » before a result that is one, « Erreur : » before
 * all when an answer is missing.
 */
export function titleOf(snapshot: JourneySnapshot, questionnaire: Questionnaire, words: i18n): string {
  const { t } = words;
  const title = `${screenTitle(snapshot, questionnaire, words)} – ${t('product.name')}`;
  return snapshot.context.missing ? t('page.error', { title }) : title;
}

/** What the screen is called: its heading while it is on its way. */
export function screenTitle({ value, context }: JourneySnapshot, questionnaire: Questionnaire, { t }: i18n): string {
  switch (value) {
    case 'asking': {
      const number = context.questions.indexOf(context.question) + 1;
      const progress = t('question.progress', { number, count: questionnaire.questions.length });
      return `${progress} – ${t(`questions:${context.question}.title`)}`;
    }
    case 'reviewing':
      return t('review.title');
    case 'result':
      if (context.openCase) return t('result.ofCase', { case: t(`cases:${context.openCase}.name`) });
      return context.play ? t('result.try', { title: t('result.eyebrow') }) : t('result.eyebrow');
    case 'opening':
      return t('result.eyebrow');
    case 'method':
      return t('method.title');
    case 'reading': {
      const { page } = context;
      if (!isOfScenario(page)) return t(`${page}.title`);
      return t('scenarios.one', { scenario: t(`scenarios:${page.replace('scenario-', '')}.name`) });
    }
    case 'comparing':
      return t('compare.title');
    case 'lost':
      return t(context.problem === 'address' ? 'lost.title' : 'lost.titleLink');
    default:
      return t('home.title');
  }
}
