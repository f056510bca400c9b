import type { Fairness } from '../../../proof/fairness.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';

/** What each part of the report is made from. */
export type ReportPart = { readonly rulebook: Rulebook; readonly fairness: Fairness };
