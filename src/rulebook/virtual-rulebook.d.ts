declare module 'virtual:questionnaire' {
  export const questionnaire: import('./rulebook.ts').Questionnaire;
}

declare module 'virtual:rulebook' {
  export const rulebook: import('./rulebook.ts').Rulebook;
}

declare module 'virtual:history' {
  /** The published rulebooks, from the first to the last; dates are YYYY-MM-DD. */
  export const history: readonly { readonly number: number; readonly date: string }[];
}
