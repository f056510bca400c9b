/**
 * What the Content-Security-Policy of a host must allow. The frame needs no more than its own line: what it loads inside
 * obeys the compass's policy, not the host's. Each line begins with the site itself: a new line replaces what `default-src`
 * allowed, most often that.
 * @param origin of the compass
 */
export const policyLines = (origin: string, script: boolean): string =>
  ['frame-src', ...(script ? ['script-src'] : [])].map((line) => `${line} 'self' ${origin}`).join('; ');
