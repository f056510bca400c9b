import type { Rulebook } from '../rulebook/rulebook.ts';

/** The rulebook without the rules whose condition is our reading. */
export const withoutInferred = (rulebook: Rulebook): Rulebook => ({
  ...rulebook,
  effects: rulebook.effects.filter(({ inferred }) => !inferred),
});

/** The rulebook with every strength cut to ±1. */
export const unitStrengths = (rulebook: Rulebook): Rulebook => ({
  ...rulebook,
  effects: rulebook.effects.map((effect) => ({ ...effect, strength: effect.strength > 0 ? 1 : -1 })),
});

/** The rulebook that never asks a question: its effects and alerts go with it, interactions included. */
export const withoutQuestion = (rulebook: Rulebook, question: string): Rulebook => ({
  ...rulebook,
  questions: rulebook.questions.filter(({ id }) => id !== question),
  effects: rulebook.effects.filter(({ when }) => !(question in when)),
  alerts: rulebook.alerts.filter(({ when }) => !(question in when)),
});
