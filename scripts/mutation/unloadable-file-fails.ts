import type { RunnerTask, RunnerTestFile } from 'vitest';
import type { Reporter, Vitest } from 'vitest/node';

/**
 * A test file that a mutant keeps from loading fails, and its mutant is caught. Stryker's runner looks at tests alone and
 * such a file has none, so it would call the mutant a survivor (stryker-mutator/stryker-js, issue 6150). This gives the
 * file one failed test that carries its error.
 */
export class UnloadableFileFails implements Reporter {
  #vitest: Vitest | null = null;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(): void {
    for (const file of this.#vitest?.state.getFiles() ?? [])
      if (file.result?.state === 'fail' && file.result.errors?.length) file.tasks.push(failedLoading(file));
  }
}

/** What Stryker reads of a test, and no more: Vitest alone can make a whole one. */
function failedLoading(file: RunnerTestFile): RunnerTask {
  const { id, result } = file;
  return {
    type: 'test',
    mode: 'run',
    id: `${id}_load`,
    name: 'loads',
    file,
    suite: file,
    result,
  } as unknown as RunnerTask;
}
