import type { PublishedRulebook } from '../../../src/rulebook/published.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import { wordsIn } from '../words.ts';
import { changesBetween } from './changes.ts';
import { countsOf } from './counts.ts';
import { firstPlacesText, type Shares } from './first-places-text.ts';
import { movedOrders } from './orders.ts';
import { voiceOf } from './voice.ts';

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
  const moved = last ? movedOrders(last.rulebook, after) : { moved: [], all: 0 };
  const ids = moved.moved.map(({ id }) => `\`${id}\``);
  return [
    ...changes,
    t('editing:field', {
      name: t('editing:firstPlaces.title'),
      value: firstPlacesText(shares, voice, LANGUAGE).join('; '),
    }),
    ...(last
      ? [[t('editing:orders.title', { moved: ids.length, all: moved.all }), ids.join(', ')].filter(Boolean).join(': ')]
      : []),
  ]
    .map((item) => `- ${item}\n`)
    .join('');
}
