import { FIRST_SCRIPT } from '../../src/build/first-script.ts';
import { POLICY, pagePolicy } from '../../src/build/security-headers.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;');
/** The policy, as the first thing in the head: what stands before it is not held to it. */
const begins = (html: string, policy: string) =>
  html
    .replace(/>\s+</g, '><')
    .includes(`<head><meta http-equiv="Content-Security-Policy" content="${escaped(policy)}"`);
const NOTHING_INLINE: Readonly<Record<string, RegExp>> = {
  'a script in the page': /<script(?![^>]*\ssrc=)[^>]*>/i,
  'a style in the page': /<style[\s>]/i,
  'a style in an attribute': /<[^>]+\sstyle=/i,
  'a handler in an attribute': /<[^>]+\son[a-z]+=/i,
  'an address that is a script': /(?:href|src|action)\s*=\s*["']?\s*javascript:/i,
  'another base for addresses': /<base[\s>]/i,
};
/** A link to another site, or to somebody, is for people to follow: nothing loads it. Which sites, NAMED_ORIGINS says. */
const LINK_ELSEWHERE = /<a\b[^>]*\shref="(?:https?|mailto):[^"]*"[^>]*>/gi;
/** A file of the site, from the page's folder or the one above; a place of the page; a picture in the page itself. */
const OWN = /^(?:\.{1,2}\/(?!\/)|#|data:image\/)/;
const ADDRESS = /\s(?:src|href|srcset|poster|data|action)="([^"]*)"/gi;

/** Of the app's page, without the script and the styles of its first screens, where its policy names them by content. */
function apartFromFirst(html: string): string {
  const [style = '', styles = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  if (style === '' || !begins(html, pagePolicy(styles))) return html;
  return html
    .replace(escaped(pagePolicy(styles)), () => escaped(POLICY))
    .replace(style, '')
    .replace(`<script>${FIRST_SCRIPT}</script>`, '');
}

/** @returns what is wrong in the HTML of a page; nothing when all is well */
export function faultsInPage(html: string): string[] {
  const bare = apartFromFirst(html.replace(/<!--[\s\S]*?-->/g, ''));
  const first = begins(bare, POLICY);
  const inline = Object.entries(NOTHING_INLINE).filter(([, sign]) => sign.test(bare));
  const addresses = [...bare.replace(LINK_ELSEWHERE, '').matchAll(ADDRESS)].map(([, address = '']) => address);
  const elsewhere = addresses.filter((address) => !OWN.test(address));
  return [
    ...(first ? [] : ['the policy is not the first thing in <head>']),
    ...inline.map(([what]) => what),
    ...elsewhere.map((address) => `not a file of the site: ${address}`),
  ];
}
