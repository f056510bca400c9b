/** The words by who reads them: `main` from the first screen on, `explanations` with the result, `method` on its page. */
export const NAMESPACES = {
  main: ['interface', 'questions', 'scenarios', 'cases'],
  explanations: [
    'result',
    'firmness',
    'change',
    'plan',
    'play',
    'charts',
    'effects',
    'alerts',
    'actions',
    'findings',
    'contest',
  ],
  method: ['method'],
} as const;
