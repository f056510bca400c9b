import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contestTags } from '../../src/build/contest-addresses.ts';
import { issueAddress, mailtoAddress } from '../../src/screens/contest/addresses.ts';
import { emailIn, issuesIn, siteOf } from '../../src/screens/contest/recipients.ts';

const GITHUB = 'https://github.com/example/rules/issues/new?title={title}&body={body}';
const GITLAB = 'https://gitlab.example.org/rules/-/issues/new?issue[title]={title}&issue[description]={body}';

/** What a mail program or a tracker reads back. */
const read = (address: string) => Object.fromEntries(new URLSearchParams(address.split('?').slice(1).join('?')));

describe('a mailto: address', () => {
  it('has its line ends as %0D%0A, whichever they were', () => {
    expect(mailtoAddress('a@example.org', 'S', 'one\ntwo\r\nthree\rfour\u2028five')).toBe(
      'mailto:a@example.org?subject=S&body=one%0D%0Atwo%0D%0Athree%0D%0Afour%0D%0Afive',
    );
  });

  it('keeps accents, quotes and signs that mean something in an address', () => {
    const text = '« Où ? » & 100 % = #1 + 😀 ’';
    expect(read(mailtoAddress('a@example.org', text, text))).toEqual({ subject: text, body: text });
  });

  it('turns the spaces of print into ordinary ones', () => {
    expect(read(mailtoAddress('a@example.org', 'S', '«\u00a0Où\u202f?\u00a0»'))['body']).toBe('« Où ? »');
  });

  it('lets no text add a recipient, a header or a line to the subject', () => {
    const address = mailtoAddress('a+b@example.org', 'S\r\nBcc: x@example.org', '&bcc=x@example.org?cc=y');
    expect(address).toMatch(/^mailto:a%2Bb@example\.org\?/);
    expect(read(address)).toEqual({ subject: 'S Bcc: x@example.org', body: '&bcc=x@example.org?cc=y' });
    expect(address).not.toMatch(/%0[AD]/);
  });

  it('takes any text: half characters and control characters do not stop it', () => {
    expect(read(mailtoAddress('a@example.org', 'S', 'a\ud800b\u0000c\u0007d'))['body']).toBe('a\ufffdbcd');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const address = mailtoAddress('a@example.org', text, text);
        expect(address).toMatch(/^[\x21-\x7e]+$/);
        expect(Object.keys(read(address))).toEqual(['subject', 'body']);
      }),
    );
  });
});

describe('a new-issue address', () => {
  it.each([
    [GITHUB, 'title', 'body'],
    [GITLAB, 'issue[title]', 'issue[description]'],
  ])('of %s gets its title and text', (template, title, body) => {
    const address = issueAddress(template, 'Titre é', 'un\ndeux');
    expect(read(address)).toEqual({ [title]: 'Titre é', [body]: 'un\ndeux' });
    expect(siteOf(address)).toBe(new URL(template).host);
  });

  it('takes a text that looks like a placeholder or a pattern for a text', () => {
    const text = '{body} {title} $& $1 $$ &labels=x#y';
    expect(read(issueAddress(GITHUB, text, text))).toEqual({ title: text, body: text });
  });
});

describe('a setting', () => {
  it.each(['rules@example.org', ' regles.boussole@mairie.example.fr ', 'a+b@example.org'])(
    '%s is an e-mail address',
    (value) => expect(emailIn(value)).toBe(value.trim()),
  );

  it.each([
    '',
    'rules',
    'rules@localhost',
    'a@example.org,b@example.org',
    'a@example.org?bcc=b@example.org',
    'a b@example.org',
    'a@example.org\r\nBcc: b@example.org',
    'mailto:a@example.org',
    'javascript:alert(1)',
    '"a b"@example.org',
    'a%40b@example.org',
    'a@b@example.org',
    `${'a'.repeat(250)}@example.org`,
  ])('%j is not an e-mail address', (value) => expect(emailIn(value)).toBeNull());

  it.each([GITHUB, GITLAB, ` ${GITHUB} `])('%s is a new-issue address', (value) =>
    expect(issuesIn(value)).toBe(value.trim()),
  );

  it.each([
    '',
    'http://github.com/example/rules/issues/new?title={title}&body={body}',
    'javascript:alert(1)?{title}{body}',
    'data:text/html,x?{title}{body}',
    '//github.com/new?title={title}&body={body}',
    'https://github.com/new?title={title}',
    'https://github.com/new?body={body}',
    'https://{title}.example.org/new?title={title}&body={body}',
    'https://example.org/{title}/{body}',
    'https://user:word@example.org/new?title={title}&body={body}',
    'https://example.org/a b?title={title}&body={body}',
    'https://example.org/new?title={title}&body={body}">',
    'https://?title={title}&body={body}',
  ])('%j is not a new-issue address', (value) => expect(issuesIn(value)).toBeNull());
});

describe('the build', () => {
  const contents = (environment: Record<string, string>) =>
    Object.fromEntries(
      contestTags(environment, emailIn, issuesIn).map(({ attrs }) => [attrs?.['name'], attrs?.['content']]),
    );

  it('writes both settings in the head, empty where nothing was set', () => {
    expect(contents({})).toEqual({ 'boussole:contest-email': '', 'boussole:contest-issues': '' });
    expect(contents({ BOUSSOLE_CONTEST_EMAIL: 'rules@example.org', BOUSSOLE_CONTEST_ISSUES: GITLAB })).toEqual({
      'boussole:contest-email': 'rules@example.org',
      'boussole:contest-issues': GITLAB,
    });
  });

  it('stops at a setting that the page would ignore, and says which and what it expected', () => {
    expect(() => contents({ BOUSSOLE_CONTEST_EMAIL: 'nobody' })).toThrow(
      /BOUSSOLE_CONTEST_EMAIL: expected an e-mail address.*found nobody/,
    );
    expect(() => contents({ BOUSSOLE_CONTEST_ISSUES: 'https://example.org/new' })).toThrow(
      /BOUSSOLE_CONTEST_ISSUES: expected an https address with \{title\} and \{body\}/,
    );
  });
});
