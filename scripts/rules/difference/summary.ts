import type { PublishedRulebook } from '../../../src/rulebook/published.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import { wordsIn } from '../words.ts';
import { changesBetween } from './changes.ts';
import { countsOf } from './counts.ts';
import { movedBetween } from './examples.ts';
import { firstPlaceOf } from './first-place.ts';
import { firstPlacesText, type Shares } from './first-places-text.ts';
import { orderOf } from './orders.ts';
import { type Voice, voiceOf } from './voice.ts';

/** The language of the changelog. */
const LANGUAGE = 'en';

/**
 * The same as differenceText, in short, as a list for the changelog.
 * @param last null for the first rulebook
 */
export function differenceSummary(last: PublishedRulebook | null, after: Rulebook, shares: Shares): string {
  const voice = voiceOf(wordsIn(LANGUAGE), true);
  const { t } = voice;
  const changes = last
    ? changesBetween(last.rulebook, after, voice).map(({ kind, verb, id, details }) => {
        const what = `${t(`editing:kinds.${kind}`)}, ${t(`editing:verbs.${verb}`)}${id ? ` \`${id}\`` : ''}`;
        return details.length > 0 ? `${what} (${details.join('; ')})` : what;
      })
    : [countsOf(after, voice).join('; ')];
  return [
    ...changes,
    t('editing:field', {
      name: t('editing:firstPlaces.title'),
      value: firstPlacesText(shares, voice, LANGUAGE).join('; '),
    }),
    ...(last ? examplesMoved(last.rulebook, after, voice) : []),
  ]
    .map((item) => `- ${item}\n`)
    .join('');
}

/** Which personas and cases are ordered otherwise, and which first places are no longer the same or as firm. */
function examplesMoved(before: Rulebook, after: Rulebook, { t }: Voice): string[] {
  const orders = movedBetween(before, after, orderOf);
  const firsts = movedBetween(before, after, firstPlaceOf);
  const line = (title: string, moved: readonly { readonly id: string }[]) =>
    [title, moved.map(({ id }) => `\`${id}\``).join(', ')].filter(Boolean).join(': ');
  return [
    line(t('editing:orders.title', { moved: orders.moved.length, all: orders.all }), orders.moved),
    line(t('editing:firmness.title', { moved: firsts.moved.length, all: firsts.all }), firsts.moved),
  ];
}
