/** The pictures of one screen, in one of its ways. */
export type Taken = { readonly screen: string; readonly way: string; readonly files: readonly string[] };

const STYLE = `body { font: 16px/1.4 system-ui, sans-serif; margin: 2rem; background: #ddd; color: #111 }
section > div { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
figure { margin: 0 } img { display: block; max-height: 40rem; background: #fff }
nav a { margin-right: 1rem }`;

/** A page that shows all pictures, screen by screen. File names are relative to it. */
export function contactSheet(taken: readonly Taken[]): string {
  const screens = [...new Set(taken.map(({ screen }) => screen))];
  const figures = (screen: string) =>
    taken
      .filter((one) => one.screen === screen)
      .flatMap(({ way, files }) => files.map((file) => ({ way, file })))
      .map(
        ({ way, file }) =>
          `<figure><figcaption>${way}</figcaption><a href="${file}"><img src="${file}" loading="lazy" alt="${screen}, ${way}"></a></figure>`,
      );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every screen</title>
<style>${STYLE}</style>
<nav>${screens.map((screen) => `<a href="#${screen}">${screen}</a>`).join('')}</nav>
${screens.map((screen) => `<section id="${screen}"><h2>${screen}</h2><div>${figures(screen).join('\n')}</div></section>`).join('\n')}
</html>
`;
}
