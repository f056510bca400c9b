import type { HostFile } from '../../../scripts/preview-host/serve-host.ts';

/** The frame of the snippet, as a host pastes it. @param attributes more of them; those of a name given twice, the first holds */
export const frameOf = (compass: string, attributes = '', query = '&lang=fr', after = ''): string =>
  `<iframe id="one" ${attributes} data-boussole src="${compass}?embed=1${query}${after}" title="Boussole : comparer quatre scénarios"
    width="100%" height="900" loading="lazy" allow="clipboard-write; fullscreen" referrerpolicy="no-referrer"></iframe>`;

/** Its other line. */
export const scriptOf = (compass: string): string => `<script async src="${compass}embed/v1.js"></script>`;

type Article = {
  readonly content: string;
  readonly html?: string;
  /** How tall what stands before the frame is, in CSS pixels. */
  readonly before?: number;
  readonly policy?: string;
};

/** A page of a host: something before, the compass, a long text after. */
export const article = ({ content, html = 'lang="fr"', before = 300, policy }: Article): HostFile => ({
  headers: policy ? { 'Content-Security-Policy': policy } : {},
  body: `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Un article</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,"><script src="/recorder.js"></script></head>
    <body><div style="height: ${before}px"><h1>Un article</h1><a id="start" href="/next">Suite</a></div>
    <div id="place">${content}</div><div style="height: 3000px"><p id="end">Fin.</p><a id="after" href="/next">Suite</a></div></body></html>`,
});

/** Both lines of the snippet on a page. */
export const embedding = (compass: string, attributes = ''): HostFile =>
  article({ content: frameOf(compass, attributes) + scriptOf(compass) });
