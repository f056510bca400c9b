import type { Scenario } from '../rulebook/shapes.ts';

/**
 * Where a scenario stands on the dial: who holds the tool from left to right, who leads from top to bottom. As a unit
 * vector from the centre, y downwards as in a drawing.
 */
export const diagonalOf = ({ tool, lead }: Pick<Scenario, 'tool' | 'lead'>) => ({
  x: (tool === 'private' ? -1 : 1) * Math.SQRT1_2,
  y: (lead === 'institution' ? -1 : 1) * Math.SQRT1_2,
});
