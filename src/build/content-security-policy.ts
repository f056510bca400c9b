import type { Plugin } from 'vite';

/**
 * Nothing may be loaded but our own files, nothing sent anywhere. `frame-ancestors` cannot stand in a <meta>: it is for
 * the host's headers. Source: the security requirements, S.1.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Writes the policy first in the <head> of the built page (the development server needs inline scripts and sockets). */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'boussole-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  };
}
