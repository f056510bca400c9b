import { flagsIn } from './flags.ts';
import { machineNow } from './machine.ts';
import { PARTS } from './parts.ts';
import { allGoals, told, writeResults } from './results.ts';
import type { Section } from './section.ts';

/** Measures the parts asked for, one after the other: `scripts/bench.ts` calls it once all is installed and built. */
const { runs, parts, dry } = flagsIn(process.argv.slice(2));
const machine = machineNow();
const sections: Section[] = [];
for (const name of parts) {
  const { measure } = await PARTS[name]();
  sections.push(await measure({ runs }));
}
console.log(told(machine));
for (const { name, markdown } of sections) console.log(`\n## ${name}\n\n${markdown}`);
const goals = sections.flatMap((section) => section.goals ?? []);
console.log(`\n## goals\n\n${allGoals({ now: { machine, runs, goals, data: null } })}`);
if (!dry) writeResults(sections, machine, runs);
