import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import type { When } from '../../../src/rulebook/shapes.ts';
import { list } from './markdown.ts';

/** A heading and a table for each scenario and actor, strongest levers first and strongest brakes last. */
export const rulesByView = ({ scenarios, actors, effects }: Rulebook): readonly string[] =>
  scenarios.flatMap(({ id }) =>
    actors.flatMap((actor) => [
      `### ${id}, ${actor}`,
      list(
        ['rule', 'holds for', 'strength', 'findings'],
        effects
          .filter((effect) => effect.scenario === id && effect.actor === actor)
          .sort((a, b) => b.strength - a.strength)
          .map(({ id: rule, when, strength, inferred, findings }) => [
            `\`${rule}\``,
            said(when),
            `${strength > 0 ? '+' : '−'}${Math.abs(strength)}${inferred ? ', inferred' : ''}`,
            findings.join(', '),
          ]),
      ),
    ]),
  );

const said = (when: When): string =>
  Object.entries(when)
    .map(([question, options]) => `${question}: ${options.join(' or ')}`)
    .join('; and ');
