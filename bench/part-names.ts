/** The parts of the benchmark, in the order they run. */
export const PART_NAMES = ['browser', 'result', 'engine', 'growth'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** @param only as after `--only`; all where nothing is named @throws an Error that names what is no part */
export function partsNamed(only: readonly string[]): readonly PartName[] {
  const unknown = only.filter((name) => !PART_NAMES.some((one) => one === name));
  if (unknown.length > 0) throw new Error(`--only ${unknown.join(', ')}: expected ${PART_NAMES.join(', ')}`);
  return only.length === 0 ? PART_NAMES : PART_NAMES.filter((name) => only.includes(name));
}
