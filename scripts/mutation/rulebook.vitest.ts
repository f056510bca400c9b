import { judgedBy } from './judged-by.ts';

/** Frozen rulebooks are judged apart: their tests load rules before they begin, which makes every mutant slow. */
export default judgedBy('rulebook/{answers-shape,coding-rules,fairness-file,load,whole-files}', 'editing/schema');
