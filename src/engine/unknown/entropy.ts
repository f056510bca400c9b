/**
 * How uncertain a winner is, in bits: 0 when one is sure, 2 when four are as likely.
 * Reference: Shannon, A Mathematical Theory of Communication (1948), 6.
 * @param shares of first places, in any unit; not all zero
 */
export function entropyOf(shares: readonly number[]): number {
  const total = shares.reduce((sum, one) => sum + one, 0);
  return shares.reduce((sum, one) => (one === 0 ? sum : sum - (one / total) * Math.log2(one / total)), 0);
}
