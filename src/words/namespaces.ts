/**
 * The words by who reads them: `main` from the first screen on, `explanations` with the result, `method` on its page,
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
  ],
  method: ['method'],
  compare: ['compare', 'link'],
  review: ['review'],
  lost: ['lost'],
  later: ['later', 'link'],
  report: ['report', 'data'],
} as const;
