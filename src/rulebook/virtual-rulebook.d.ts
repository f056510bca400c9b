declare module 'virtual:questionnaire' {
  export const questionnaire: import('./rulebook.ts').Questionnaire;
}

declare module 'virtual:rulebook' {
  export const rulebook: import('./rulebook.ts').Rulebook;
}
