/**
 * The longest mailto: address, in characters. Windows hands at most 2,083 to a mail program (the limit of an address
 * in ShellExecute); the rest is a margin.
 */
export const LONGEST_MAILTO = 1900;
/**
 * The longest new-issue address, in characters. Trackers take 8 kB, and a reader who must sign in first is sent on with
 * the address encoded a second time, each %0A as %250A.
 */
export const LONGEST_ISSUE = 4500;

/** A mailto: address with its subject and its text, line ends as %0D%0A. Source: RFC 6068, sections 2 and 5. */
export function mailtoAddress(email: string, subject: string, body: string): string {
  const [name = '', domain = ''] = email.split('@');
  const to = `${encodeURIComponent(name)}@${domain}`;
  return `mailto:${to}?subject=${encode(subject, ' ')}&body=${encode(body, '\r\n')}`;
}

/** The address that opens a new issue, its title and text filled in. The template was checked (recipients.ts). */
export function issueAddress(template: string, title: string, body: string): string {
  // In one pass, by a function: a text that says {body} or $& is a text.
  return template.replace(/\{(title|body)\}/g, (_, name) =>
    name === 'title' ? encode(title, ' ') : encode(body, '\n'),
  );
}

/** Percent-encodes any text: half characters and control characters, which addresses refuse, do not stop it. */
function encode(text: string, lineEnd: string): string {
  return encodeURIComponent(
    text
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/\r\n?|[\n\u2028\u2029]/g, '\n')
      // The no-break spaces of print take up to nine characters each, and mail programs show some as boxes.
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/[^\P{Cc}\t\n]/gu, '')
      .replaceAll('\n', lineEnd),
  );
}
