import { join } from 'node:path';
import { build } from 'vite';
import { rulebook } from '../../src/rulebook/vite-plugin.ts';

/** The engine, the rules and what measures them as one script, made as the product's are. */
export async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [rulebook(join(import.meta.dirname, '../../rules'))],
    build: {
      write: false,
      target: ['edge109', 'firefox115', 'safari15'],
      lib: { entry: join(import.meta.dirname, 'page/main.ts'), formats: ['iife'], name: 'growth' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('Vite built nothing');
  return output.output[0].code;
}
