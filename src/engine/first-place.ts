/**
 * Who stands first among balances, as `rank` has it, for searches that try answers by the hundred thousand: those without
 * a red alert, unless all have one; the greatest balance, and those ex æquo with it.
 * @param red the scenarios with a red alert, one bit each
 * @param tie the largest gap that is still ex æquo
 * @returns one bit a scenario
 */
export function firstAmong(balances: Float64Array, red: number, tie: number): number {
  const everyone = (1 << balances.length) - 1;
  const barred = red === everyone ? 0 : red;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < balances.length; s++) {
    const balance = balances[s] ?? 0;
    if (!((barred >> s) & 1) && balance > greatest) greatest = balance;
  }
  let first = 0;
  for (let s = 0; s < balances.length; s++)
    if (!((barred >> s) & 1) && greatest - (balances[s] ?? 0) <= tie) first |= 1 << s;
  return first;
}

/** True when one stands there alone. */
export const isAlone = (first: number): boolean => (first & (first - 1)) === 0;
