import type { Finding } from '../finding.ts';
import type { RuleFile, RuleProblem } from '../rule-file.ts';
import type { RuleFiles } from '../rule-files.ts';
import type { Effect, Question, When } from '../shapes.ts';
import { checkFindings, checkWhen, findingsByRef } from './references.ts';

type Placed = { readonly effect: Effect; readonly file: RuleFile<readonly Effect[]>; readonly index: number };

/** An effect follows the rules for coding a finding (rules/README.md: strength, side, actor, no double count). */
export function checkEffects(files: RuleFiles): RuleProblem[] {
  const all: Placed[] = files.effects.flatMap((file) => file.value.map((effect, index) => ({ effect, file, index })));
  const known = findingsByRef(files);
  const questions = files.questions.value;
  return [
    ...all.flatMap((one, index) => [
      ...checkWhen(files, one.file, [one.index, 'when'], one.effect.when),
      ...checkFindings(files, one.file, [one.index, 'findings'], one.effect.findings),
      ...checkPlace(one, questions),
      ...checkReading(one, known),
      ...checkStrength(one, known),
      ...all.slice(0, index).flatMap((earlier) => checkAgainst(one, earlier, questions)),
    ]),
    ...checkOptions(files, all),
  ];
}

/** One to three questions, in the file of the first. */
function checkPlace({ effect, file, index }: Placed, questions: readonly Question[]): RuleProblem[] {
  const asked = questions.filter((question) => question.id in effect.when);
  const [first] = asked;
  const count = Object.keys(effect.when).length;
  if (count < 1 || count > 3) return [file.problem([index, 'when'], `expected one to three questions, found ${count}`)];
  if (first && file.name !== `effects/${first.id}.yaml`)
    return [file.problem([index, 'id'], `expected this effect in effects/${first.id}.yaml, its first question's file`)];
  return [];
}

/** The findings speak of this scenario; another side or another actor than theirs is noted. */
function checkReading({ effect, file, index }: Placed, known: ReadonlyMap<string, Finding>): RuleProblem[] {
  return effect.findings.flatMap((ref, f) => {
    const finding = known.get(ref);
    if (!finding) return [];
    const path = [index, 'findings', f];
    if (finding.scenario && finding.scenario !== effect.scenario)
      return [file.problem(path, `expected a finding about ${effect.scenario}, found ${ref}`)];
    const otherSide = finding.side && finding.side !== (effect.strength > 0 ? 'lever' : 'brake');
    const otherActor = finding.actor && finding.actor !== effect.actor;
    if ((otherSide || otherActor) && !effect.note)
      return [
        file.problem(path, `expected a note: ${ref} is read as another ${otherSide ? 'side' : 'actor'} than its own`),
      ];
    return [];
  });
}

/** Strength 2: two sources among the cases, the synthesis and the cards' levers and brakes, or called decisive by the group. */
function checkStrength({ effect, file, index }: Placed, known: ReadonlyMap<string, Finding>): RuleProblem[] {
  if (Math.abs(effect.strength) === 1) return [];
  const path = [index, 'strength'];
  const evidence = effect.findings.map((ref) => known.get(ref)).filter((finding) => finding && finding.facet === null);
  const sources = new Set(evidence.map((finding) => finding?.source));
  if (effect.inferred) return [file.problem(path, 'expected strength 1 for an inferred condition')];
  if (sources.size === 0) return [file.problem(path, 'expected strength 1 for facets alone')];
  if (sources.size === 1 && sources.has('synthesis'))
    return [file.problem(path, 'expected strength 1 for the synthesis alone')];
  if (sources.size === 1 && !effect.decisive)
    return [file.problem(path, 'expected two sources for strength 2, or decisive: why the group called it so')];
  return [];
}

/** Two effects never share an id, and never count one finding twice in one cell. */
function checkAgainst(one: Placed, earlier: Placed, questions: readonly Question[]): RuleProblem[] {
  const { effect, file, index } = one;
  if (effect.id === earlier.effect.id)
    return [file.problem([index, 'id'], `expected an id of its own, found ${effect.id} again`)];
  const sameCell =
    effect.scenario === earlier.effect.scenario &&
    effect.actor === earlier.effect.actor &&
    Object.keys(effect.when).sort().join() === Object.keys(earlier.effect.when).sort().join();
  if (!sameCell || !canHoldTogether(effect.when, earlier.effect.when, questions)) return [];
  return effect.findings
    .filter((ref) => earlier.effect.findings.includes(ref))
    .map((ref) =>
      file.problem([index, 'findings'], `expected ${ref} once in this cell; ${earlier.effect.id} counts it too`),
    );
}

function canHoldTogether(a: When, b: When, questions: readonly Question[]): boolean {
  return questions
    .filter((question) => question.id in a)
    .every((question) => question.pick > 1 || a[question.id]?.some((option) => b[question.id]?.includes(option)));
}

/** Every option moves something, unless it says why it is neutral. */
function checkOptions({ questions }: RuleFiles, all: readonly Placed[]): RuleProblem[] {
  const moved = new Set(
    all.flatMap(({ effect }) =>
      Object.entries(effect.when).flatMap(([id, options]) => options.map((o) => `${id}:${o}`)),
    ),
  );
  return questions.value.flatMap((question, q) =>
    question.options.flatMap((option, o) => {
      const moves = moved.has(`${question.id}:${option.id}`);
      if (moves !== Boolean(option.neutral)) return [];
      const expected = moves
        ? 'expected no neutral: an effect moves with it'
        : 'expected an effect, or neutral: why none';
      return [
        questions.problem([q, 'options', o, moves ? 'neutral' : 'id'], `${expected} (${question.id}: ${option.id})`),
      ];
    }),
  );
}
