import type { Fairness } from '../../src/proof/fairness.ts';
import { prove } from '../../src/proof/prove.ts';
import { loadFairness } from '../../src/rulebook/fairness-file.ts';
import { RULES } from '../../src/rulebook/load.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';

/** The proof of a rulebook, with what the project's rules/fairness.yaml declares. Some twenty seconds on one core. */
export const proofOf = (rulebook: Rulebook): Fairness => prove(rulebook, loadFairness(RULES, rulebook));
