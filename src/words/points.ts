const NO_BREAK_MINUS = '−';

/** A number of halves in words everyone reads: 6.5 → « 6½ », 0.5 → « ½ ». */
export function formatAmount(value: number): string {
  const whole = Math.trunc(Math.abs(value));
  const half = Math.abs(value) % 1 === 0.5 ? '½' : '';
  return `${whole || !half ? whole : ''}${half}`;
}

/** The same with its sign: « +6½ », « −3 », « 0 ». */
export function formatBalance(value: number): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : NO_BREAK_MINUS}${formatAmount(value)}`;
}
