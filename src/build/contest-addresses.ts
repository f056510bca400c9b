import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Gives back the setting when it can be used, null when it cannot. */
type Check = (setting: string) => string | null;

type Setting = { readonly variable: string; readonly meta: string; readonly check: Check; readonly expected: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** The two settings that say whom an objection goes to. */
const settings = (email: Check, issues: Check): readonly Setting[] => [
  {
    variable: 'BOUSSOLE_CONTEST_EMAIL',
    meta: 'boussole:contest-email',
    check: email,
    expected: 'an e-mail address, such as rules@example.org',
  },
  {
    variable: 'BOUSSOLE_CONTEST_ISSUES',
    meta: 'boussole:contest-issues',
    check: issues,
    expected:
      'an https address with {title} and {body} after its ?, such as https://example.org/issues/new?title={title}&body={body}',
  },
];

/**
 * The settings as <meta> tags, empty when unset, so that a host can fill them in `dist/index.html` without a build.
 * @throws when a value could not be used by the page, naming the variable and what was expected
 */
export function contestTags(environment: Environment, email: Check, issues: Check): HtmlTagDescriptor[] {
  return settings(email, issues).map(({ variable, meta, check, expected }) => {
    const value = environment[variable]?.trim() ?? '';
    if (value !== '' && check(value) === null) throw new Error(`${variable}: expected ${expected}; found ${value}`);
    return { tag: 'meta', attrs: { name: meta, content: value }, injectTo: 'head' };
  });
}

/** Writes in the page's head whom an objection goes to. The checks are the page's own: what builds is what is read. */
export function contestAddresses(environment: Environment, email: Check, issues: Check): Plugin {
  return {
    name: 'boussole-contest-addresses',
    transformIndexHtml: () => contestTags(environment, email, issues),
  };
}
