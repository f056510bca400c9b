import type { ActorId, CaseId, ScenarioId } from './shapes.ts';
import { ACTORS, CASES, type FindingEntry, SCENARIOS } from './shapes.ts';

type Side = 'lever' | 'brake';

/** One entry of the workshop's list, with its reference read into its parts. */
export type Finding = {
  readonly ref: string;
  /** Where it was said: one of the four cases, the closing synthesis, or the scenario's card. */
  readonly source: CaseId | 'synthesis' | 'card';
  readonly scenario: ScenarioId | null;
  readonly actor: ActorId | null;
  readonly side: Side | null;
  /** Position in its cell of the report, from 1; null for the facets of a card. */
  readonly number: number | null;
  /** The facet's name, for the 28 descriptive facets of the cards. */
  readonly facet: string | null;
  readonly unscored: FindingEntry['unscored'] | null;
};

const member = <T extends string>(list: readonly T[], parts: readonly string[]): T | null =>
  list.find((id) => parts.includes(id)) ?? null;

/** Reads CASE/SCENARIO/ACTOR/SIDE/N, CASE/SCENARIO/note/N, synthesis/SCENARIO/…/N and card/SCENARIO/FACET[/N]. */
export function readFinding(entry: FindingEntry): Finding {
  const parts = entry.ref.split('/');
  const [source = ''] = parts;
  const last = parts[parts.length - 1] ?? '';
  const facet = source === 'card' && parts.length === 3 ? last : null;
  return {
    ref: entry.ref,
    source: source === 'synthesis' || source === 'card' ? source : (member(CASES, [source]) ?? 'card'),
    scenario: member(SCENARIOS, parts.slice(1)),
    actor: facet ? null : member(ACTORS, parts.slice(1)),
    side: member(['lever', 'brake'] as const, parts),
    number: facet ? null : Number(last),
    facet,
    unscored: entry.unscored ?? null,
  };
}
