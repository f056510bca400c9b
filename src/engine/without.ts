import type { Finding } from '../rulebook/finding.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { CaseId, Effect } from '../rulebook/shapes.ts';
import type { Model } from './model.ts';

/**
 * The model with some findings switched off. A rule that loses a finding keeps what the remaining ones justify, and
 * goes with its last one. Denominators stay: switching a finding off is not asking less.
 * @param off references of findings; one that the rulebook does not have changes nothing
 */
export function without(model: Model, off: readonly string[]): Model {
  if (off.length === 0) return model;
  const lost = new Set(off);
  const rulebook = rulebookWithout(model.rulebook, lost);
  const left = new Map(rulebook.effects.map((effect) => [effect.id, effect]));
  const blocks = model.blocks.map((block) => ({
    ...block,
    effects: block.effects.flatMap((effect) => left.get(effect.id) ?? []),
  }));
  return { ...model, rulebook, blocks };
}

/** Every finding that comes from one case, to be switched off together. */
export const findingsOf = (rulebook: Rulebook, source: CaseId): readonly string[] =>
  rulebook.findings.filter((finding) => finding.source === source).map(({ ref }) => ref);

/**
 * How effects are weakened: those that keep a finding stay, each resting on those it keeps and as strong as these justify.
 * @returns a function of some effects of the rulebook and the findings they lose
 */
export function weakening(
  rulebook: Rulebook,
): (effects: readonly Effect[], lost: ReadonlySet<string>) => readonly Effect[] {
  const known = new Map(rulebook.findings.map((finding) => [finding.ref, finding]));
  const weakened = (effect: Effect, findings: readonly string[]): Effect => ({
    ...effect,
    findings: [...findings],
    strength: strengthLeft(effect, sourcesOf(known, effect.findings), sourcesOf(known, findings)),
  });
  return (effects, lost) => stillFounded(effects, lost, weakened);
}

function rulebookWithout(rulebook: Rulebook, lost: ReadonlySet<string>): Rulebook {
  const fewer = <T extends Founded>(rule: T, findings: readonly string[]): T => ({ ...rule, findings });
  return {
    ...rulebook,
    effects: weakening(rulebook)(rulebook.effects, lost),
    alerts: stillFounded(rulebook.alerts, lost, fewer),
    everywhere: stillFounded(rulebook.everywhere, lost, fewer),
    actions: stillFounded(rulebook.actions, lost, fewer),
    findings: rulebook.findings.filter(({ ref }) => !lost.has(ref)),
  };
}

type Founded = { readonly findings: readonly string[] };

/** The rules that keep a finding, each resting on those it keeps. A rule that loses none is the same one. */
function stillFounded<T extends Founded>(
  rules: readonly T[],
  lost: ReadonlySet<string>,
  resting: (rule: T, findings: readonly string[]) => T,
): T[] {
  return rules.flatMap((rule) => {
    if (!rule.findings.some((ref) => lost.has(ref))) return [rule];
    const kept = rule.findings.filter((ref) => !lost.has(ref));
    return kept.length === 0 ? [] : [resting(rule, kept)];
  });
}

/**
 * 2 takes two sources. One that has it from a single source was called decisive by the group (the rule files say why,
 * the frozen rulebooks do not), and stays so while that source remains.
 */
function strengthLeft(
  { strength }: Effect,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): Effect['strength'] {
  const decisive = before.size === 1 && after.size === 1;
  if (after.size > 1 || decisive) return strength;
  return strength > 0 ? 1 : -1;
}

/** The cases, the synthesis and the cards' levers and brakes. The facets of the cards support an effect at strength 1 only. */
const sourcesOf = (known: ReadonlyMap<string, Finding>, findings: readonly string[]): ReadonlySet<string> =>
  new Set(
    findings.flatMap((ref) => {
      const finding = known.get(ref);
      return finding && finding.facet === null ? [finding.source] : [];
    }),
  );
