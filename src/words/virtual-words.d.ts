declare module 'virtual:words' {
  /** How to fetch each part of each language, the part that comes with the page apart: texts by namespace. */
  export const files: Readonly<
    Record<string, Readonly<Record<string, () => Promise<{ readonly default: Readonly<Record<string, object>> }>>>>
  >;
  /** Each language's name as its speakers write it. */
  export const names: Readonly<Record<string, string>>;
}
