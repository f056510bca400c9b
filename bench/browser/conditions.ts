/** The worst machine and line that the product is made for: an old office PC, or a phone, far from its server. */
export const CONDITIONS = {
  /** How many times slower the processor is. */
  slower: 4,
  /** Added to every request, in milliseconds. */
  delay: 150,
  /** Down, in megabits a second; up is half of it. */
  megabits: 1.6,
  viewport: { width: 412, height: 823 },
} as const;

/** What breaks off a measure, in milliseconds. */
export const PATIENCE = 60_000;
