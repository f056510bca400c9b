import fc from 'fast-check';

/** The same draws in every run, so that the figures of docs/mutation.md can be found again; and no search for a smaller one. */
fc.configureGlobal({ seed: 20, endOnFailure: true });
