declare module 'virtual:rulebook' {
  export const rulebook: import('./shapes').Rulebook;
}
