import type { JourneySnapshot } from '../../machine/history.ts';

/** Where the reader is, as a host page may know it: src/embed/messages.ts says what the numbers mean. */
export function stepOf({ value, context }: JourneySnapshot): { readonly step: number; readonly of: number } {
  const { questions, question } = context;
  const of = questions.length;
  if (value === 'asking') return { step: questions.indexOf(question) + 1, of };
  if (value === 'reviewing') return { step: of + 1, of };
  return { step: value === 'result' ? of + 2 : 0, of };
}
