import { z } from 'zod';
import { fairnessFileShape } from '../../src/rulebook/fairness-file.ts';
import { familiesFileShape } from '../../src/rulebook/families-file.ts';
import { FILE_SHAPES } from '../../src/rulebook/rule-files.ts';

/** Every kind of file that people write in rules/. */
const SHAPES = { ...FILE_SHAPES, fairness: fairnessFileShape, families: familiesFileShape } as const;

/** What an editor says of each as a whole. */
const ABOUT: Readonly<Record<keyof typeof SHAPES, string>> = {
  scenarios: 'The four scenarios, in the report’s order.',
  questions: 'The questions, in the order they are asked.',
  effects: 'What the answers to one question weigh for or against the scenarios.',
  alerts: 'Points outside the score, and what holds in every scenario.',
  actions: 'What to do about a brake or an alert, and by which actor.',
  findings: 'Every finding of the workshop, once, by its reference.',
  cases: 'The four real cases, answered as their cards say.',
  fairness: 'What the fairness check expects beside its bounds, and what it accepts with a reason.',
  families: 'Families of tools, two or three a scenario: what each is good for, and what to ask. They score nothing.',
};

/** The name of each schema file in rules/schema/, and its content, made from the shapes that the checks use. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(SHAPES).map(([kind, shape]) => [
      `${kind}.schema.json`,
      // Draft 7 is the one that every editor of YAML reads.
      z.toJSONSchema(shape.describe(ABOUT[kind as keyof typeof SHAPES]), { io: 'input', target: 'draft-7' }),
    ]),
  );
}
