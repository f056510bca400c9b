import type { PartName } from './part-names.ts';
import type { Options, Section } from './section.ts';

type Part = { readonly measure: (options: Options) => Promise<Section> };

/** Each part, loaded when it runs: they need packages of bench/ that the names of the parts do not. */
export const PARTS: Readonly<Record<PartName, () => Promise<Part>>> = {
  browser: () => import('./browser/measure.ts'),
  result: () => import('./result/measure.ts'),
  engine: () => import('./engine/measure.ts'),
  growth: () => import('./growth/measure.ts'),
};
