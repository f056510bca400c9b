import { LARGEST_FILE } from '../open-file/largest-file.ts';
import type { GivenText } from './not-compared.ts';

/** The texts of some files, in their order; null for one too large, or that the device does not give. */
export const readFiles = (files: readonly File[]): Promise<readonly GivenText[]> =>
  Promise.all(
    files.map(async (file) => ({
      file: file.name,
      text: file.size > LARGEST_FILE ? null : await file.text().catch(() => null),
    })),
  );
