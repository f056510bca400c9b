/** The HTML of a page made by the build, and what stands in its head. */
export type Written = {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
};

/** A text as the value of an attribute. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/**
 * A whole document, without any script.
 * @param policy as in the header: first in the head, since what stands before it is not held to it
 * @param links the HTML of its stylesheets, icon and other languages
 */
export const documentOf = ({ language, title, description, body }: Written, policy: string, links: readonly string[]) =>
  `<!doctype html>
<html lang="${language}">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${escaped(policy)}" />
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(description)}" />
    <meta property="og:type" content="article" />
    <meta property="og:title" content="${escaped(title)}" />
    <meta property="og:description" content="${escaped(description)}" />
    ${links.join('\n    ')}
  </head>
  <body>
${body}
  </body>
</html>
`;
