/** The compass needle in its ring. Decorative: the name stands beside. */
export function Emblem() {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="14.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M24 8 17.8 17.8 14.2 14.2Z" fill="var(--needle)" />
      <path
        d="M8 24 14.2 14.2 17.8 17.8Z"
        fill="none"
        stroke="var(--needle)"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </svg>
  );
}
