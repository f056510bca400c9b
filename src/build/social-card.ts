import type { HtmlTagDescriptor, Plugin } from 'vite';

const VARIABLE = 'BOUSSOLE_ADDRESS';
/** The picture of public/ that a message shows beside a link, and its size in pixels. */
const CARD = { file: 'social-card.png', width: 1200, height: 630 } as const;

const meta = (name: string, content: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { [name.startsWith('og:') ? 'property' : 'name']: name, content },
  injectTo: 'head',
});

/** @returns the address of the folder that the site is in, ending in `/`; null when it is none that others could open */
function folderIn(setting: string): string | null {
  if (!URL.canParse(setting)) return null;
  const { protocol, username, search, hash, href } = new URL(setting);
  if (protocol !== 'https:' || username !== '' || search !== '' || hash !== '') return null;
  return href.endsWith('/') ? href : `${href}/`;
}

/**
 * What a page's head says of the picture to show beside its links. Robots want its address in full, which only whoever
 * publishes knows: without it, the picture is not named.
 * @throws when the setting is no https address of a folder, naming it
 */
export function socialCardTags(environment: Readonly<Record<string, string | undefined>>): HtmlTagDescriptor[] {
  const setting = environment[VARIABLE]?.trim() ?? '';
  if (setting === '') return [meta('twitter:card', 'summary')];
  const folder = folderIn(setting);
  if (folder === null)
    throw new Error(
      `${VARIABLE}: expected an https address such as https://www.example.org/boussole/; found ${setting}`,
    );
  return [
    meta('og:url', folder),
    meta('og:image', `${folder}${CARD.file}`),
    meta('og:image:type', 'image/png'),
    meta('og:image:width', `${CARD.width}`),
    meta('og:image:height', `${CARD.height}`),
    meta('og:image:alt', 'La Boussole de la participation numérique : un cadran, quatre scénarios, une aiguille'),
    meta('twitter:card', 'summary_large_image'),
  ];
}

/** Writes in the page's head the picture that messages show beside its links: read by robots, fetched by no reader. */
export function socialCard(environment: Readonly<Record<string, string | undefined>>): Plugin {
  return { name: 'boussole-social-card', transformIndexHtml: () => socialCardTags(environment) };
}
