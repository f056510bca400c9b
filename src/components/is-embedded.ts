/** True inside another site's page. A page cannot read more of it: neither whose, nor what its sandbox refuses. */
export const isEmbedded = (): boolean => window.self !== window.top;
