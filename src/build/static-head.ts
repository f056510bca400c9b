/** A stylesheet of the site: its path there, and what is in it. */
export type Stylesheet = { readonly file: string; readonly text: string };

type Named = { readonly name: string; readonly language: string; readonly body: string };

const LINK = /<link\b[^>]*>/g;
const META = /<meta\b[^>]*>/g;
const CLASSES = /\sclass="([^"]*)"/g;

/** Of all stylesheets, the first one of the app's page, then those that style something in some HTML. */
export function sheetsOf(app: string, body: string, sheets: readonly Stylesheet[]): Stylesheet[] {
  const links = app.match(LINK) ?? [];
  const first = sheets.filter(({ file }) => links.some((link) => link.includes(`/${file}"`)));
  const classes = [...body.matchAll(CLASSES)].flatMap(([, names = '']) => names.split(' '));
  const theirs = sheets.filter(
    (sheet) => !first.includes(sheet) && classes.some((name) => name && sheet.text.includes(`.${name}`)),
  );
  return [...first, ...theirs];
}

/**
 * What the head of a page in a folder beside the app takes from the rest of the build: icons, the picture that messages show
 * beside its link, stylesheets, other languages.
 * @param others the same page in the other languages
 * @param app the HTML of the app's page, whose icons, picture and first stylesheet are this one's too
 * @param sheets all that the build made: of the others, those that style something here are linked
 */
export function headFor(page: Named, others: readonly Named[], app: string, sheets: readonly Stylesheet[]): string[] {
  const links = app.match(LINK) ?? [];
  const icons = links.filter((link) => /\srel="(?:[\w-]+ )*(?:icon|apple-touch-icon|mask-icon)"/.test(link));
  // Not what the picture says in words: that is in the language of the app's page.
  const picture = /\s(?:property|name)="(?:og:image(?::(?!alt)\w+)?|twitter:card)"/;
  return [
    ...(app.match(META) ?? []).filter((meta) => picture.test(meta)),
    ...icons.map((link) => link.replace('href="./', 'href="../')),
    ...sheetsOf(app, page.body, sheets).map(({ file }) => `<link rel="stylesheet" href="../${file}" />`),
    ...others.map(
      ({ language, name }) => `<link rel="alternate" hreflang="${language}" href="../${language}/${name}.html" />`,
    ),
  ];
}
