import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `npx vitest bench --run --config bench/engine/vitest.config.ts`: the engine beside its peers, in Node. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    environment: 'node',
    benchmark: { include: ['bench/engine/*.bench.ts'] },
    // Agreement is checked before anything is timed: the slowest engine takes a minute for it.
    testTimeout: 600_000,
    // Nothing else runs meanwhile.
    maxWorkers: 1,
  },
});
