/**
 * True inside another site's page. A page cannot read more of it: neither whose, nor what its sandbox refuses. Pages are also
 * drawn where there is no window: it is not embedded there.
 */
export const isEmbedded = (): boolean => globalThis.self !== globalThis.top;
