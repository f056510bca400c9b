declare module 'virtual:questionnaire' {
  export const questionnaire: import('./shapes').Questionnaire;
}

declare module 'virtual:rulebook' {
  export const rulebook: import('./shapes').Rulebook;
}
