import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Effect, ScenarioId } from '../../src/rulebook/shapes.ts';

type AskedOption = {
  readonly id: string;
  readonly label: string;
  /** Empty where the label is enough. */
  readonly hint: string;
};
export type AskedQuestion = {
  readonly id: string;
  /** How many may be ticked. */
  readonly pick: number;
  readonly chapter: string;
  readonly title: string;
  readonly help: string;
  readonly options: readonly AskedOption[];
};

/** All that a peer's page needs of the product, in French. */
export type Asked = {
  readonly words: Readonly<Record<'name' | 'progress' | 'or' | 'unknown' | 'next' | 'previous' | 'ranking', string>>;
  readonly questions: readonly AskedQuestion[];
  readonly scenarios: readonly { readonly id: ScenarioId; readonly name: string }[];
  readonly effects: readonly Pick<Effect, 'scenario' | 'when' | 'strength'>[];
};

type QuestionWords = {
  readonly title: string;
  readonly help: string;
  readonly options: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
};

const wordsOf = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../locales/fr', `${file}.json`), 'utf8'));

/** The product's own fifteen questions and its rules, so that its peers ask the same and rank by the same. */
export function asked(): Asked {
  const rulebook = loadRulebook();
  const { product, chapters, question: words } = wordsOf('interface');
  const spoken: Readonly<Record<string, QuestionWords>> = wordsOf('questions');
  const scenarios: Readonly<Record<ScenarioId, { readonly short: string }>> = wordsOf('scenarios');
  return {
    words: {
      name: `${product.name} ${product.of}`,
      progress: words.progress,
      or: words.or,
      unknown: words.unknown,
      next: words.continue,
      previous: words.previous,
      ranking: wordsOf('result').ranking.title,
    },
    questions: rulebook.questions.map(({ id, pick, chapter, options }) => ({
      id,
      pick,
      chapter: chapters[chapter],
      title: spoken[id]?.title ?? id,
      help: spoken[id]?.help ?? '',
      options: options.map((option) => ({
        id: option.id,
        label: spoken[id]?.options[option.id]?.label ?? option.id,
        hint: spoken[id]?.options[option.id]?.hint ?? '',
      })),
    })),
    scenarios: rulebook.scenarios.map(({ id }) => ({ id, name: scenarios[id].short })),
    effects: rulebook.effects.map(({ scenario, when, strength }) => ({ scenario, when, strength })),
  };
}
