import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { UnloadableFileFails } from './unloadable-file-fails.ts';

/** Tests that draw or list a great many situations. Most mutants fall to an example first, in a tenth of the time. */
const LAST = /(properties|oracle|range|weighted-sum|findings)\.test\.ts$/;

class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLast = ({ moduleId }: TestSpecification) => Number(LAST.test(moduleId));
    return [...files].sort((a, b) => isLast(a) - isLast(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/**
 * Some of the tests, and no others: those that judge one part without a browser or a process.
 * @param paths of files in `tests/`, without `.test.ts`; `*` stands for any name
 */
export const judgedBy = (...paths: readonly string[]): ViteUserConfig =>
  defineConfig({
    test: {
      include: paths.map((path) => `tests/${path}.test.ts`),
      setupFiles: ['scripts/mutation/settled-chance.ts'],
      sequence: { sequencer: ExamplesFirst },
      reporters: ['default', new UnloadableFileFails()],
      environment: 'node',
      // Instrumented code is several times slower.
      testTimeout: 120_000,
    },
  });
