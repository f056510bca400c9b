/** A goal of the product's performance: what is measured, and what it must come to. */
export type Goal = { readonly what: string; readonly goal: string };

/** All of them, in the order of docs/performance.md; each part of the benchmark measures its own. */
const GOALS = {
  'question-plain': { what: 'first question visible', goal: '≤ 1.15 × plain HTML' },
  'question-surveyjs': { what: 'first question visible', goal: '≤ 0.15 × SurveyJS' },
  'answer-plain': { what: 'an answer and « Continuer » take effect', goal: '≤ 1.3 × plain HTML' },
  'answer-surveyjs': { what: 'an answer and « Continuer » take effect', goal: '≤ 0.2 × SurveyJS' },
  loaded: { what: 'loaded before the first answer, brotli, font apart', goal: '≤ 100 kB' },
  'loaded-surveyjs': { what: 'loaded before the first answer, brotli, font apart', goal: '≤ 0.3 × SurveyJS' },
  'script-brotli': { what: 'initial JavaScript', goal: '≤ 95 kB brotli' },
  'script-gzip': { what: 'initial JavaScript', goal: '≤ 115 kB gzip' },
  'option-plain': { what: 'option, click → paint', goal: '≤ 1.4 × plain HTML' },
  'option-surveyjs': { what: 'option, click → paint', goal: '≤ 0.5 × SurveyJS' },
  'next-plain': { what: '« Continuer », click → paint', goal: '≤ 1.4 × plain HTML' },
  'next-surveyjs': { what: '« Continuer », click → paint', goal: '≤ 0.5 × SurveyJS' },
  'last-step': { what: 'last step → complete ranking with reasons, processor ÷ 4', goal: '≤ 60 ms' },
  chart: { what: 'last step → Recharts view, processor ÷ 4', goal: '≤ 350 ms' },
  'chart-file': { what: 'file of the Recharts views', goal: '≤ 78 kB brotli' },
  shift: { what: 'layout shift over the journey', goal: '0' },
  'json-rules-engine': { what: 'rankings a second, same results checked', goal: '≥ 200 × json-rules-engine' },
  publicodes: { what: 'rankings a second, same results checked', goal: '≥ 3,000 × publicodes' },
  readings: { what: '10,000 readings, processor ÷ 4', goal: '≤ 60 ms' },
  'readings-apart': { what: '10,000 readings', goal: 'off the critical path' },
  proof: { what: 'all 313,528,320 answer sets proven, one core', goal: '≤ 10 s' },
  link: { what: 'opening a link → ranking, code and network apart', goal: '≤ 1.2 × the last step taken at once' },
} as const satisfies Readonly<Record<string, Goal>>;

export type GoalId = keyof typeof GOALS;

/** A goal as a run found it. */
export type MeasuredGoal = {
  readonly id: GoalId;
  /** What was measured, in words of Markdown: « 1.08 × (1.02–1.11) ». */
  readonly measured: string;
  readonly holds: boolean;
};

/** Holds where the figure is at most the limit; what was not measured does not. */
export const atMost = (id: GoalId, value: number, limit: number, measured: string): MeasuredGoal => ({
  id,
  measured,
  holds: value <= limit,
});

/** Every goal, with what was found; one that this run did not measure says so. */
export const goalsTable = (found: readonly MeasuredGoal[]): readonly (readonly string[])[] =>
  Object.entries(GOALS).map(([id, { what, goal }]) => {
    const one = found.find((measured) => measured.id === id);
    if (!one) return [what, goal, 'not measured', '–'];
    return [what, goal, one.measured, one.holds ? 'yes' : '**no**'];
  });
