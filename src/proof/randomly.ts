/**
 * One seeded generator (mulberry32, public domain, Tommy Ettinger 2017): the same draws for everyone.
 * @returns a function that draws an integer from 0 to its argument, excluded
 */
export function randomly(seed = 1): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
