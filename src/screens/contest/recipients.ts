/** Whom an objection can be sent to. Null: not configured, or not in a form that can be trusted. */
export type Recipients = {
  readonly email: string | null;
  /** The tracker's new-issue address, with {title} and {body} where they go. */
  readonly issues: string | null;
};

/** The longest e-mail address, in characters. Source: RFC 3696, erratum 1690. */
const LONGEST_EMAIL = 254;
/** Narrower than the RFC: nothing here can add a recipient or a header to a mailto: address. */
const EMAIL = /^[a-z0-9_+-]+(\.[a-z0-9_+-]+)*@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const PLACEHOLDERS = ['{title}', '{body}'];

/** The e-mail address in a setting, or null when it is not one. */
export function emailIn(setting: string): string | null {
  const value = setting.trim();
  return value.length <= LONGEST_EMAIL && EMAIL.test(value) ? value : null;
}

/** The new-issue address in a setting, or null: https alone, no credentials, both placeholders after the site's name. */
export function issuesIn(setting: string): string | null {
  const value = setting.trim();
  const [place = '', ...query] = value.split('?');
  if (/[\s<>"\\{}]/.test(place) || /[\s<>"\\]/.test(value)) return null;
  if (!PLACEHOLDERS.every((placeholder) => query.join('?').includes(placeholder))) return null;
  return siteOf(value) ? value : null;
}

/** The site of an https address without credentials, or null. */
export function siteOf(address: string): string | null {
  try {
    const { protocol, host, username, password } = new URL(address);
    return protocol === 'https:' && !username && !password ? host : null;
  } catch {
    return null;
  }
}

/** Reads the two settings in the page's head, where a host writes them without building the site again. */
export function recipientsIn(document: Document): Recipients {
  const setting = (name: string) =>
    document.querySelector(`meta[name="boussole:contest-${name}"]`)?.getAttribute('content') ?? '';
  return { email: emailIn(setting('email')), issues: issuesIn(setting('issues')) };
}
