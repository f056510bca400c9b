import { FIRST_SCRIPT, sourceOf } from './first-script.ts';

/** What may be loaded and done: our own files, nothing else, and nothing is sent. Source: the security requirements, S.1. */
const policy = (scripts: string, styles: string): string =>
  [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    `style-src 'self'${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    // The page on embedding shows this same site in a frame: its preview (docs/decisions/0017-hosting.md).
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** Of a page that has nothing but files: it is written in the page's <meta> by the build. */
export const POLICY = policy('', '');

/** Of the app's page, in its <meta>: the script that chooses among its first screens, and their styles, by content. */
export const pagePolicy = (styles: string): string => policy(` ${sourceOf(FIRST_SCRIPT)}`, ` ${sourceOf(styles)}`);

/**
 * Of the header that hosts send (deploy/), the same from build to build. The styles in the app's page are other ones at each,
 * so that it is the page that names them: of two policies a browser holds to both (docs/decisions/0025-first-screens.md).
 */
export const HEADER_POLICY = policy(` ${sourceOf(FIRST_SCRIPT)}`, " 'unsafe-inline'");

/** Copying a link and seeing the page large are all it asks a browser for. */
const ALLOWED = ['clipboard-write', 'fullscreen'];

/**
 * Refused, to the page and to all that it could ever frame: every feature that Chromium 156 names, its hints to servers
 * (ch-*) and what it is giving up (topics, private tokens) apart: a name that a browser does not know is a warning in its console.
 */
const REFUSED =
  'accelerometer aria-notify autoplay camera captured-surface-control clipboard-read compute-pressure ' +
  'cross-origin-isolated deferred-fetch deferred-fetch-minimal digital-credentials-create digital-credentials-get ' +
  'display-capture encrypted-media gamepad geolocation gyroscope hid identity-credentials-get idle-detection ' +
  'keyboard-map language-detector language-model local-fonts local-network-access magnetometer ' +
  'media-playback-while-not-visible microphone midi on-device-speech-recognition otp-credentials payment ' +
  'picture-in-picture publickey-credentials-create publickey-credentials-get screen-wake-lock serial ' +
  'speaker-selection storage-access summarizer sync-xhr translator unload usb window-management xr-spatial-tracking';

const PERMISSIONS = [
  ...ALLOWED.map((feature) => `${feature}=(self)`),
  ...REFUSED.split(' ').map((feature) => `${feature}=()`),
].join(', ');

/** Who may frame the page unless the host says otherwise: itself. */
const ITSELF = "'self'";

/** A scheme, or a host with or without its scheme and port: `https:`, `https://*.example.org`, `example.org:8443`. */
const SOURCE =
  /^(?:https?:|(?:https?:\/\/)?(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::(?:\d{1,5}|\*))?)$/i;

/**
 * Reads FRAME_ANCESTORS: who may show the page in a frame, as the words of the policy's `frame-ancestors`. It ends in a
 * header and in a server's configuration: nothing passes that is not such a word.
 * @param setting `'self'` when missing or blank; else `'none'`, `*`, or any of `'self'`, `https:`, hosts, apart by blanks
 * @throws an Error that names the word that cannot be read
 */
export function frameAncestorsIn(setting: string | undefined): string {
  const words = (setting ?? '').split(' ').filter((word) => word !== '');
  if (words.length === 0) return ITSELF;
  const alone = words.length === 1 && (words[0] === "'none'" || words[0] === '*');
  const stranger = alone ? undefined : words.find((word) => word !== ITSELF && !SOURCE.test(word));
  if (stranger !== undefined)
    throw new Error(
      `FRAME_ANCESTORS: expected 'self', 'none' alone, * alone, https: or addresses such as https://www.example.org, without a path; found ${JSON.stringify(stranger)}`,
    );
  return words.join(' ');
}

/**
 * The headers of every response, errors included. No `X-Frame-Options`: it can name no site, and `frame-ancestors`, which
 * can, overrules it.
 * @param frameAncestors as `frameAncestorsIn` gives it
 */
export const securityHeaders = (frameAncestors: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `${HEADER_POLICY}; frame-ancestors ${frameAncestors}`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

/**
 * On pages, and on whatever is not one of the files below, for which it means nothing: with it they would weigh a kilobyte
 * more each, some forty times a visit.
 */
export const PAGE_HEADERS = { 'Permissions-Policy': PERMISSIONS } as const;

/** On the files of assets/ and embed/, which the page and its hosts load: a sandboxed frame has no origin, and fetches modules and fonts as a stranger. */
const ASSET_HEADERS = { 'Access-Control-Allow-Origin': '*' } as const;

/** On the page inside another one's: search engines are to show the page itself. */
const EMBEDDED_HEADERS = { 'X-Robots-Tag': 'noindex' } as const;

/**
 * All of the above for one request.
 * @param target path and query, the base path left out: `/assets/index.js`, `/?embed=1`
 */
export function headersFor(target: string, frameAncestors: string): Readonly<Record<string, string>> {
  const [pathname = '', query = ''] = target.split('?');
  return {
    ...securityHeaders(frameAncestors),
    ...(/^\/(?:assets|embed)\//.test(pathname) ? ASSET_HEADERS : PAGE_HEADERS),
    ...(new URLSearchParams(query).get('embed') === '1' ? EMBEDDED_HEADERS : {}),
  };
}
