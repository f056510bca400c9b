declare module 'virtual:fairness' {
  /** What checking every complete answer set says of these rules. */
  export const fairness: import('../proof/fairness.ts').Fairness;
}
