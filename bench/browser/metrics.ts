/** What a run measures: milliseconds, kB over the wire with headers (1 kB is 1,000 bytes), or a count. */
export const METRICS = {
  firstPaint: 'first paint, ms',
  largestPaint: 'largest paint, ms',
  question: 'first question visible, ms',
  answered: 'an answer and « Continuer » take effect, ms',
  blocked: 'blocking time of the load, ms',
  needed: 'kB to answer with (fonts apart)',
  fonts: 'kB of fonts',
  loaded: 'kB when nothing more comes, fonts and what is fetched ahead of need included',
  journey: 'kB of the whole journey',
  requests: 'requests of the load',
  heap: 'memory of the page, MB',
  nodes: 'elements of the page',
  option: 'option, click → paint, ms',
  next: '« Continuer », click → paint, ms',
  slowest: 'slowest « Continuer » of the journey, ms',
  ranking: 'last step → ranking, ms',
  reasons: 'last step → ranking with reasons, ms',
  chart: 'last step → first chart, ms',
  everything: 'last step → everything worked out, ms',
  hurriedRanking: 'last step taken at once → ranking, ms',
  hurriedReasons: 'last step taken at once → ranking with reasons, ms',
  longest: 'longest task after the last step, ms',
  shift: 'layout shift, whole journey',
} as const;
export type Metric = keyof typeof METRICS;

/** What one run of one page measured; what it does not have is not there. */
export type Measured = Readonly<Partial<Record<Metric, number>>>;
