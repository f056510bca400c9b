import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  frameAncestorsIn,
  HEADER_POLICY,
  headersFor,
  PAGE_HEADERS,
  POLICY,
  pagePolicy,
  securityHeaders,
} from '../../src/build/security-headers.ts';

describe('who may frame the page', () => {
  it.each([undefined, '', '  ', "'self'"])('is the page itself when %j is said', (setting) => {
    expect(frameAncestorsIn(setting)).toBe("'self'");
  });

  it.each([
    "'none'",
    '*',
    "'self' https://www.example.org",
    'https://*.example.org https://example.org:8443 http://127.0.0.1:*',
    'https:',
    'example.org',
    'http://localhost:4317',
  ])('is read as it is said: %s', (setting) => {
    expect(frameAncestorsIn(`  ${setting.replaceAll(' ', '  ')} `)).toBe(setting);
  });

  it.each([
    ["'self'; script-src *", "'self';"],
    ["'self'\nX-Injected: 1", "'self'\nX-Injected:"],
    ['https://example.org,', 'https://example.org,'],
    ['"self"', '"self"'],
    ["'unsafe-inline'", "'unsafe-inline'"],
    ["'none' https://example.org", "'none'"],
    ['* https://example.org', '*'],
    ['https://example.org/path', 'https://example.org/path'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['https://-example.org', 'https://-example.org'],
    ['$host', '$host'],
  ])('is refused, and the word named, for %j', (setting, word) => {
    expect(() => frameAncestorsIn(setting)).toThrow(/^FRAME_ANCESTORS: expected/);
    expect(() => frameAncestorsIn(setting)).toThrow(JSON.stringify(word));
  });
});

describe('the policy', () => {
  const wordsOf = (policy: string, directive: string) =>
    policy
      .split('; ')
      .find((one) => one.startsWith(`${directive} `))
      ?.split(' ')
      .slice(1) ?? [];

  it('of the app’s page names one script and its styles by content, and allows no other that stands in a page', () => {
    expect(wordsOf(pagePolicy('p{}'), 'script-src')).toEqual(["'self'", expect.stringMatching(/^'sha256-.{44}'$/)]);
    // openssl dgst -sha256 -binary | base64
    expect(wordsOf(pagePolicy('p{}'), 'style-src')).toEqual([
      "'self'",
      "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='",
    ]);
    expect(wordsOf(POLICY, 'script-src')).toEqual(["'self'"]);
    expect(wordsOf(POLICY, 'style-src')).toEqual(["'self'"]);
  });

  it('of the header is as strict but for styles, which the page names: no script that stands in a page but that one', () => {
    expect(wordsOf(HEADER_POLICY, 'script-src')).toEqual(wordsOf(pagePolicy(''), 'script-src'));
    expect(HEADER_POLICY.replace(/(script|style)-src[^;]*; /g, '')).toBe(
      POLICY.replace(/(script|style)-src[^;]*; /g, ''),
    );
  });
});

describe('the headers', () => {
  it('are the page’s own policy, and who may frame it', () => {
    expect(securityHeaders("'none'")['Content-Security-Policy']).toBe(`${HEADER_POLICY}; frame-ancestors 'none'`);
    expect(headersFor('/', '*')).not.toHaveProperty('X-Frame-Options');
  });

  it('open the files to any page, and the page to none', () => {
    for (const file of ['/assets/index-abc.js', '/embed/v1.js?2']) {
      expect(headersFor(file, "'self'")).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
      expect(headersFor(file, "'self'")).toMatchObject(securityHeaders("'self'"));
    }
    for (const page of ['/', '/?embed=1', '/index.html', '/?assets/', '/une/page', ''])
      expect(headersFor(page, "'self'")).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('keep the page made for frames out of search engines, and it alone', () => {
    expect(headersFor('/?lang=fr&embed=1', "'self'")).toMatchObject({ 'X-Robots-Tag': 'noindex' });
    for (const page of ['/', '/?embed=0', '/?embed=', '/?embedded=1', '/#embed=1'])
      expect(headersFor(page, "'self'")).not.toHaveProperty('X-Robots-Tag');
  });

  it('let the page copy and fill the screen, and nothing else', () => {
    const allowed = PAGE_HEADERS['Permissions-Policy'].split(', ').filter((word) => !word.endsWith('=()'));
    expect(allowed).toEqual(['clipboard-write=(self)', 'fullscreen=(self)']);
  });
});

describe('the recipes of deploy/', () => {
  const recipe = (...files: string[]) =>
    files.map((file) => readFileSync(join(import.meta.dirname, '../../deploy', file), 'utf8')).join('\n');

  it.each([
    ['nginx', recipe('nginx.conf', 'nginx-site.conf'), '$frame_ancestors'],
    ['Caddy', recipe('Caddyfile'), "{$FRAME_ANCESTORS:'self'}"],
  ])('say the same as the page and the preview: %s', (_, text, frameAncestors) => {
    const said = { ...securityHeaders(frameAncestors), ...headersFor('/?embed=1', frameAncestors) };
    for (const [name, value] of Object.entries(said)) {
      expect(text).toContain(name);
      expect(text).toContain(`"${value}"`);
    }
  });
});
