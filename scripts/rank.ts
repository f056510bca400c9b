import type { Answers } from '../src/engine/answers.ts';
import { firmnessOf, measuresOf } from '../src/engine/firmness/firmness.ts';
import { modelOf } from '../src/engine/model.ts';
import { recommend } from '../src/engine/recommend.ts';
import { type AnswerProblem, answersReader, type FittingAnswers } from '../src/rulebook/answers-shape.ts';
import { loadRulebook } from '../src/rulebook/load.ts';
import type { Rulebook } from '../src/rulebook/rulebook.ts';
import { RulebookError } from '../src/rulebook/rulebook-error.ts';
import { type RankArguments, readArguments, USAGE } from './rank/arguments.ts';
import { asJson, asTable, type Ranked } from './rank/output.ts';
import { InputError, nameOf, readInput } from './rank/read-input.ts';

/** Ranks every input, or none: one bad input and nothing is printed but what is wrong. */
async function rankInput({ file, json, rules }: RankArguments): Promise<string> {
  const rulebook = loadRulebook(rules);
  const input = await readInput(file);
  const results = answersIn(rulebook, input, nameOf(file)).map((answers) => ranked(rulebook, answers));
  if (!json) return results.map(asTable).join('\n\n');
  const printed = results.map(asJson);
  return JSON.stringify(Array.isArray(input) ? printed : printed[0], null, 2);
}

function ranked(rulebook: Rulebook, answers: Answers): Ranked {
  const model = modelOf(rulebook);
  const { word } = firmnessOf(model, answers, measuresOf(model, answers));
  return { recommendation: recommend(rulebook, answers), firmness: word };
}

/** @throws InputError naming the file, the input when there are several, the question, and what was expected */
function answersIn(rulebook: Rulebook, input: unknown, name: string): FittingAnswers[] {
  const read = answersReader(rulebook);
  const many = Array.isArray(input);
  const inputs = (many ? input : [input]).map(read);
  const place = (index: number, { question }: AnswerProblem) =>
    [many ? `${name}[${index}]` : name, question].filter((part) => part !== null).join(': ');
  const problems = inputs.flatMap((one, index) =>
    'problems' in one ? one.problems.map((problem) => `${place(index, problem)}: ${problem.expected}`) : [],
  );
  if (problems.length > 0) throw new InputError(problems.join('\n'));
  return inputs.flatMap((one) => ('answers' in one ? [one.answers] : []));
}

const asked = readArguments(process.argv.slice(2));
if ('misuse' in asked) {
  console.error(`${asked.misuse}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  try {
    console.log(await rankInput(asked));
  } catch (error) {
    if (!(error instanceof InputError || error instanceof RulebookError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
