import { firstPlaces } from '../../../src/proof/first-places.ts';
import type { PublishedRulebook } from '../../../src/rulebook/published.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import { wordsIn } from '../words.ts';
import { changesBetween } from './changes.ts';
import type { Change } from './changes-of.ts';
import { countsOf } from './counts.ts';
import { firstPlacesText } from './first-places-text.ts';
import { type MovedOrder, movedOrders, type Order } from './orders.ts';
import { type Voice, voiceOf } from './voice.ts';

/**
 * What changed since a published rulebook and what it does to rankings, to be read in a terminal by whoever edits the
 * rules: entries, first places, personas and cases whose order moved.
 * @param last null when nothing is published: then what there is, and the first places
 * @param language a folder of locales/
 */
export function differenceText(last: PublishedRulebook | null, after: Rulebook, language: string): string {
  const voice = voiceOf(wordsIn(language));
  const { t } = voice;
  const shares = () => [
    t('editing:firstPlaces.title'),
    ...firstPlacesText({ before: last && firstPlaces(last.rulebook), after: firstPlaces(after) }, voice, language).map(
      indent,
    ),
  ];
  if (!last) {
    const holds = [t('editing:holds'), ...countsOf(after, voice).map(indent)];
    return text([[t('editing:nothingPublished')], holds, shares()]);
  }
  const changes = changesBetween(last.rulebook, after, voice);
  const known = { number: last.number, date: last.date };
  if (changes.length === 0) return t('editing:nothingChanged', known);
  const { moved, all } = movedOrders(last.rulebook, after);
  const orders = [
    t('editing:orders.title', { moved: moved.length, all }),
    ...moved.flatMap((one) => movedText(one, voice)),
  ];
  return text([[t('editing:compared', known)], ...changesText(changes, voice), shares(), orders]);
}

const text = (parts: readonly (readonly string[])[]): string => parts.map((lines) => lines.join('\n')).join('\n\n');
const indent = (line: string): string => `  ${line}`;

/** The changes, a paragraph for each kind. */
function changesText(changes: readonly Change[], { t }: Voice): string[][] {
  return [...new Set(changes.map(({ kind }) => kind))].map((kind) => [
    t(`editing:kinds.${kind}`),
    ...changes
      .filter((one) => one.kind === kind)
      .flatMap(({ verb, id, title, details }) => [
        `  ${t(`editing:verbs.${verb}`)}${id ? ` ${id}` : ''}`,
        ...(id ? [`    ${title ? t('editing:quoted', { text: title }) : t('editing:wordless')}`] : []),
        ...details.map((detail) => `    ${detail}`),
      ]),
  ]);
}

function movedText({ id, before, after }: MovedOrder, { t, scenario }: Voice): string[] {
  const said = (order: Order) =>
    order
      .map((place) => place.map(scenario).reduce((one, other) => t('editing:orders.tied', { one, other })))
      .reduce((higher, lower) => t('editing:orders.then', { higher, lower }));
  return [
    `  ${id}`,
    `    ${t('editing:orders.before', { order: said(before) })}`,
    `    ${t('editing:orders.after', { order: said(after) })}`,
  ];
}
