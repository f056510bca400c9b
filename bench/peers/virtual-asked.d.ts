declare module 'virtual:asked' {
  /** The product's questions, for the page of a peer: bench/peers/build.ts puts them in. */
  export const asked: import('./questionnaire.ts').Asked;
}
