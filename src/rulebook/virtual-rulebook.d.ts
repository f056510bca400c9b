declare module 'virtual:questionnaire' {
  export const questionnaire: import('./rulebook.ts').Questionnaire;
}

declare module 'virtual:rulebook' {
  export const rulebook: import('./rulebook.ts').Rulebook;
}

declare module 'virtual:published' {
  /** The published rulebooks that are not today's, by their number, each in a file of its own. Dates are YYYY-MM-DD. */
  export const published: Readonly<
    Record<number, () => Promise<{ readonly rulebook: import('./rulebook.ts').Rulebook; readonly date: string }>>
  >;
}

declare module 'virtual:history' {
  /** The published rulebooks, from the first to the last; dates are YYYY-MM-DD. */
  export const history: readonly { readonly number: number; readonly date: string }[];
}

declare module 'virtual:families' {
  export const families: import('./families-file.ts').Families;
}
