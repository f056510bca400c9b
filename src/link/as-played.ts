import type { Play as EnginePlay } from '../engine/recommend.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Play } from './play.ts';

/** What is played with beside the answers, as the engine takes it: a link names findings by their places. */
export const asPlayed = ({ findings }: Pick<Rulebook, 'findings'>, play: Play | null): Required<EnginePlay> => ({
  priority: play?.priority ?? null,
  off: (play?.off ?? []).flatMap((place) => findings[place]?.ref ?? []),
});
