import { type FirmnessWord, firmnessOf, measuresOf } from '../../../src/engine/firmness/firmness.ts';
import { candidatesFor, leadersAmong } from '../../../src/engine/leaders.ts';
import { modelOf } from '../../../src/engine/model.ts';
import type { ScenarioId } from '../../../src/rulebook/shapes.ts';
import type { Outcome } from './examples.ts';

/** Who stands first, one scenario or those ex æquo, and how firmly. */
export type FirstPlace = { readonly word: FirmnessWord; readonly leaders: readonly ScenarioId[] };

/** Who a rulebook puts first, and how firmly. */
export const firstPlaceOf: Outcome<FirstPlace> = (rulebook, asked) => {
  const model = modelOf(rulebook);
  return {
    word: firmnessOf(model, asked, measuresOf(model, asked)).word,
    leaders: leadersAmong(model, candidatesFor(model, asked)),
  };
};
