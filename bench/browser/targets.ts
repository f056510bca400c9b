import { join } from 'node:path';
import { builtPeer } from '../peers/build.ts';
import { PLAIN, PRODUCT, PRODUCT_HOME, RJSF, type Selectors, SURVEYJS } from './selectors.ts';

export const TARGET_NAMES = ['plain', 'surveyjs', 'rjsf', 'product', 'product, home', 'product, English'] as const;
export type TargetName = (typeof TARGET_NAMES)[number];

/** A page to be measured. */
export type Target = {
  readonly name: TargetName;
  /** The built site. */
  readonly root: string;
  /** The page, from the site's root. */
  readonly address: string;
  readonly selectors: Selectors;
  /** False where all after the first question is another target's. */
  readonly whole: boolean;
};

/** The product, built. */
export const DIST = join(import.meta.dirname, '../../dist');

const peer = (name: 'plain' | 'surveyjs' | 'rjsf', selectors: Selectors): Target => ({
  name,
  root: builtPeer(name),
  address: '',
  selectors,
  whole: true,
});
const product = (name: TargetName, address: string, selectors: Selectors, whole: boolean): Target => ({
  name,
  root: DIST,
  address,
  selectors,
  whole,
});

/** The product begins at its first question, as the peers do; then from its home page; then in its other language. */
export const TARGETS: readonly Target[] = [
  peer('plain', PLAIN),
  peer('surveyjs', SURVEYJS),
  peer('rjsf', RJSF),
  product('product', '?lang=fr#question-owner', PRODUCT, true),
  product('product, home', '?lang=fr', PRODUCT_HOME, false),
  product('product, English', '?lang=en#question-owner', PRODUCT, false),
];
