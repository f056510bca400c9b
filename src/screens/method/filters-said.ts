import { listIn } from '../../words/list-in.ts';
import { type Filters, textAsked } from './filters.ts';
import type { MethodWords } from './method-words.ts';

/** What the filters ask, in words: « Question : « Budget » et Mot cherché : « plateforme » »; empty when nothing. */
export function filtersSaid(filters: Filters, t: MethodWords, language: string): string {
  const { question, scenario, actor, source } = filters;
  const asked: readonly (readonly [name: string, value: string])[] = [
    [t('search.question'), question && t(`questions:${question}.short`)],
    [t('search.scenario'), scenario && t(`scenarios:${scenario}.short`)],
    [t('search.actor'), actor && t(`result:actors.${actor as 'provider'}`)],
    [t('search.source'), source && sourceSaid(source, t)],
    [t('search.word'), textAsked(filters).trim()],
  ];
  return listIn(language).format(
    asked.filter(([, value]) => value !== '').map(([name, value]) => t('search.asked', { name, value })),
  );
}

const sourceSaid = (source: string, t: MethodWords): string =>
  source === 'synthesis' || source === 'card' ? t(`result:source.${source}`) : t(`cases:${source}.name`);
