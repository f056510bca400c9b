import { firstPlaces } from '../../../src/proof/first-places.ts';
import type { PublishedRulebook } from '../../../src/rulebook/published.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import { wordsIn } from '../words.ts';
import { changesBetween } from './changes.ts';
import type { Change } from './changes-of.ts';
import { countsOf } from './counts.ts';
import { type Moved, movedBetween } from './examples.ts';
import { type FirstPlace, firstPlaceOf } from './first-place.ts';
import { firstPlacesText } from './first-places-text.ts';
import { type Order, orderOf } from './orders.ts';
import { type Voice, voiceOf } from './voice.ts';

/**
 * What changed since a published rulebook and what it does to rankings, to be read in a terminal by whoever edits the
 * rules: entries, first places, personas and cases whose order moved, or whose first place is no longer as firm.
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
  const orders = movedBetween(last.rulebook, after, orderOf);
  const firsts = movedBetween(last.rulebook, after, firstPlaceOf);
  return text([
    [t('editing:compared', known)],
    ...changesText(changes, voice),
    shares(),
    [
      t('editing:orders.title', { moved: orders.moved.length, all: orders.all }),
      ...orders.moved.flatMap((one) => movedText(one, (order) => orderText(order, voice), voice)),
    ],
    [
      t('editing:firmness.title', { moved: firsts.moved.length, all: firsts.all }),
      ...firsts.moved.flatMap((one) => movedText(one, (first) => firstPlaceText(first, voice), voice)),
    ],
  ]);
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

const orderText = (order: Order, { t, scenario }: Voice): string =>
  order
    .map((place) => place.map(scenario).reduce((one, other) => t('editing:orders.tied', { one, other })))
    .reduce((higher, lower) => t('editing:orders.then', { higher, lower }));

const firstPlaceText = ({ word, leaders }: FirstPlace, voice: Voice): string =>
  voice.t('editing:firmness.first', {
    word: voice.t(`editing:firmness.words.${word}`),
    leaders: orderText([leaders], voice),
  });

function movedText<T>({ id, before, after }: Moved<T>, said: (outcome: T) => string, { t }: Voice): string[] {
  return [
    `  ${id}`,
    `    ${t('editing:before', { outcome: said(before) })}`,
    `    ${t('editing:after', { outcome: said(after) })}`,
  ];
}
