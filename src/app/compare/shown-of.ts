import { rulebook as today } from 'virtual:rulebook';
import { comparedOf } from '../../engine/compare/compared.ts';
import { asPlayed } from '../../link/as-played.ts';
import type { ComparedResult } from '../../screens/compare/compared-result.ts';
import type { Routes } from '../routes.ts';
import type { ComparedLink } from './compared-link.ts';

/** The result of a link, ranked as its own page shows it: under the rules it pins, with what is tried. */
export function shownOf({ link, place }: ComparedLink, routes: Pick<Routes, 'link'>): ComparedResult {
  const { answers, play, text } = place;
  const rulebook = place.rules ?? today;
  return {
    ...comparedOf(rulebook, answers, play?.answers ?? {}, asPlayed(rulebook, play)),
    name: text?.project || null,
    address: routes.link(link),
  };
}
