import type { Plugin } from 'vite';
import { POLICY } from './security-headers.ts';

/**
 * Writes the policy first in the <head> of the built page (the development server needs inline scripts and sockets), for
 * hosts that send no headers. `frame-ancestors` cannot stand in a <meta>.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'boussole-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  };
}
