import { extname } from 'node:path';
import { faultsInPage } from './faults-in-page.ts';
import { NAMED_ORIGINS } from './named-origins.ts';
import { codeOfText } from './text-run-as-code.ts';

/** What a site of static files is made of; compressed copies are their originals’ business. */
const NOTICES = ['.txt', '.md'];
const KINDS = ['.html', '.js', '.css', '.woff2', '.png', ...NOTICES];
/** Nothing to read in them. */
const DRAWN = ['.woff2', '.png'];
const COPIES = ['.gz', '.br'];
const ORIGIN = /\bhttps?:\/\/[\w.-]+(?::\d+)?/g;
/** Those who follow readers from site to site: by the words that their code cannot do without. */
const TRACKERS =
  /google-?analytics|googletagmanager|\bgtag\(|doubleclick\.net|_paq\b|matomo|piwik|plausible\.io|hotjar|mixpanel|amplitude\.com|segment\.(?:io|com)|sentry|posthog|fullstory|clarity\.ms|facebook\.net|newrelic|datadog|umami/i;
/** Where files of a machine that builds usually are. */
const MACHINE = /(?:\/home\/|\/root\/|\/Users\/|\/tmp\/|[A-Z]:\\\\?Users|file:\/\/|node_modules\/)/;

/** Where objections go is for whoever builds the site to say (decision 8); the page opens it on a click. */
const CONTEST = /<meta name="boussole:contest-issues" content="[^"]*">/;
/** So is where the site will be: robots that show a link read it (docs/hosting.md). */
const ITSELF = /<meta property="og:(?:url|image)" content="[^"]*">/g;

const machineIn = (text: string, places: readonly string[]): string[] => {
  const place = MACHINE.exec(text)?.[0] ?? places.find((one) => text.includes(one));
  return place ? [`holds a path of the machine that built it: ${place}`] : [];
};

const inText = (name: string, text: string, places: readonly string[]): string[] => {
  const strangers = [...new Set(text.replace(CONTEST, '').replace(ITSELF, '').match(ORIGIN) ?? [])].filter(
    (origin) => !(origin in NAMED_ORIGINS),
  );
  const [tracker] = TRACKERS.exec(text) ?? [];
  return [
    ...strangers.map((origin) => `names ${origin}, which is not in scripts/built-site/named-origins.ts`),
    ...(tracker ? [`looks like a tracker: ${tracker}`] : []),
    ...machineIn(text, places),
    ...(/[#@]\s*sourceMappingURL=/.test(text) ? ['points to a source map'] : []),
    ...(name.endsWith('.js') ? codeOfText(text).map((where) => `makes code of a text: ${where}`) : []),
    ...(name.endsWith('.css') && /@import|url\((?!\s*["']?(?:\.{0,2}\/(?!\/)|#|data:|[\w-]+\.woff2))/i.test(text)
      ? ['loads what is not a file of the site']
      : []),
    ...(name.endsWith('.html') ? faultsInPage(text) : []),
  ];
};

/**
 * What a file of the built site should not hold.
 * @param name its path in the site
 * @param places folders of the machine that built it
 * @returns a line for each fault; nothing when all is well
 */
export function faultsInFile(name: string, content: Buffer, places: readonly string[] = []): string[] {
  const kind = extname(name);
  if (COPIES.includes(kind)) return [];
  if (!KINDS.includes(kind)) return [`no file of this kind is expected: ${kind || name}`];
  const text = DRAWN.includes(kind) ? '' : content.toString('utf8');
  // Notices name their authors’ sites: they are for people to read, and nothing runs them.
  return NOTICES.includes(kind) ? machineIn(text, places) : inText(name, text, places);
}
