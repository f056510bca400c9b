/**
 * What the Content-Security-Policy of a host must allow. The frame needs no more than its own line: what it loads inside
 * obeys the compass's policy, not the host's.
 * @param origin of the compass
 */
export const policyLines = (origin: string, script: boolean): string =>
  [`frame-src ${origin}`, ...(script ? [`script-src ${origin}`] : [])].join('; ');
