import type { Family } from '../../rulebook/families-file.ts';

type Level = Family['objectives'][string]['level'];

/** How much is filled, from the bottom. */
const FILLED: Record<Level, number> = { helps: 16, partly: 8, weak: 0 };

/** A square that is full, half full or empty. Decorative: the word stands beside. */
export function LevelMark({ level }: { readonly level: Level }) {
  return (
    <svg viewBox="0 0 18 18" width="14" height="14" aria-hidden="true" focusable="false">
      <rect x="1" y={17 - FILLED[level]} width="16" height={FILLED[level]} fill="currentColor" />
      <rect x="1" y="1" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
