import { drawsFrom } from '../engine/draws.ts';

/** The engine's seeded generator, as whole numbers: a function that draws an integer from 0 to its argument, excluded. */
export function randomly(seed = 1): (below: number) => number {
  const draws = drawsFrom(seed);
  return (below) => Math.floor(draws.next() * below);
}
