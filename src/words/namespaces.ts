/**
 * The words by who reads them: `main` from the first screen on, `early` soon after, `explanations` with the result, `method` on its page,
 * `report` with what is taken away. One that several of them need is in each: they are fetched apart.
 */
export const NAMESPACES = {
  main: ['interface', 'questions', 'scenarios', 'cases'],
  explanations: [
    'result',
    'firmness',
    'change',
    'dated',
    'plan',
    'play',
    'charts',
    'effects',
    'alerts',
    'actions',
    'findings',
    'contest',
    'share',
    'link',
    'rose',
  ],
  method: ['method'],
  compare: ['compare', 'link'],
  early: ['review', 'rose'],
  lost: ['lost'],
  integrate: ['integrate', 'link'],
  scenarios: ['scenario-page', 'families'],
  accessibility: ['accessibility'],
  privacy: ['privacy'],
  later: ['later', 'link'],
  report: ['report', 'data'],
} as const;
