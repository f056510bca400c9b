import type { Plugin } from 'vite';
import { frameAncestorsIn, headersFor } from './security-headers.ts';

/**
 * `vite preview`, so `npm start` and the journeys, with the headers of a real host. Its own answer to strangers (CORS) is
 * put off, so that files open to all are open because we say so.
 * @param environment its FRAME_ANCESTORS says who may frame the page
 */
export function previewedHeaders(environment: Readonly<Record<string, string | undefined>>): Plugin {
  return {
    name: 'boussole-previewed-headers',
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer({ config, middlewares }) {
      const frameAncestors = frameAncestorsIn(environment['FRAME_ANCESTORS']);
      middlewares.use((request, response, next) => {
        const target = `/${(request.url ?? '/').slice(1).replace(config.base.slice(1), '')}`;
        for (const [name, value] of Object.entries(headersFor(target, frameAncestors))) response.setHeader(name, value);
        next();
      });
    },
  };
}
