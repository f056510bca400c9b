import { crc32 } from '../link/crc32.ts';
import { forReaders } from '../rulebook/editors-only.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

/** Eight hexadecimal digits that change with any rule that a result depends on. */
export const fingerprintOf = ({ questions, scenarios, effects, alerts, everywhere, cases }: Rulebook): string =>
  crc32(forReaders({ questions, scenarios, effects, alerts, everywhere, cases }));
