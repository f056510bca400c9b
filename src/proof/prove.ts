import { type Model, modelOf } from '../engine/model.ts';
import { settingsOf } from '../engine/settings.ts';
import type { Declared } from '../rulebook/fairness-file.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { ScenarioId } from '../rulebook/shapes.ts';
import { judge } from './bound.ts';
import * as check from './checks.ts';
import { coursesOf } from './courses.ts';
import { deadEffects, neverDecisive } from './decisive.ts';
import { evidenceFor } from './evidence.ts';
import type { Bound, Fairness, FirstPlace, PerScenario, QuestionWeight } from './fairness.ts';
import { findingsPlaced } from './findings-placed.ts';
import { fingerprintOf } from './fingerprint.ts';
import { firstPlaces } from './first-places.ts';
import { type Flips, flipsIn } from './flips.ts';
import { halvesOf } from './half-table.ts';
import { perScenario, perView } from './per-scenario.ts';
import { redAlertsIn } from './red-alerts.ts';
import { spreadOf } from './spreads.ts';
import { unitStrengths, withoutInferred, withoutQuestion } from './variants.ts';

/**
 * Checks a rulebook on every complete answer set, row by row of the table it must meet. Pure; half a minute or so for
 * fifteen questions on one core.
 */
export function prove(rulebook: Rulebook, { directions, justified }: Declared): Fairness {
  const model = modelOf(rulebook);
  const settings = settingsOf(model);
  const halves = halvesOf(model);
  const variants = { withoutInferred: withoutInferred(rulebook), unitStrengths: unitStrengths(rulebook) };
  const places = {
    asPublished: firstPlaces(rulebook),
    withoutInferred: firstPlaces(variants.withoutInferred),
    unitStrengths: firstPlaces(variants.unitStrengths),
  };
  const ofVariant = (name: keyof typeof variants) =>
    check.sharesOfVariantOutside(model, settings, places[name], variants[name]);
  const spread = (scenario: ScenarioId, actors = rulebook.actors) => spreadOf(model, settings, scenario, actors);
  const balances = perScenario(rulebook, (scenario) => spread(scenario));
  const evidence = perView(rulebook, (scenario, actor) => evidenceFor(model, scenario, actor));
  const silent = perScenario(rulebook, (scenario) => silenceOf(model, Object.values(evidence[scenario])));
  const courses = coursesOf(model, directions);
  const flips = flipsIn(halves);
  const questions = rulebook.questions.map(({ id }) => weightOf(rulebook, id, flips, places.asPublished));
  const redAlerts = redAlertsIn(halves);
  const dead = deadEffects(model);
  const bounds: readonly Bound[] = [
    judge('first-place', check.sharesOutside(model, settings, places.asPublished), justified),
    judge('first-place-without-inferred', ofVariant('withoutInferred'), justified),
    judge('first-place-unit-strengths', ofVariant('unitStrengths'), justified),
    judge('range', check.rangeOutside(model, settings, balances), justified),
    judge('evidence', check.evidenceOutside(model, evidence), justified),
    judge('monotone', check.coursesOutside(model, courses), justified),
    judge('silent', check.silentOutside(model, silent), justified),
    judge('dead-effect', check.deadOutside(model, dead), justified),
    judge('option-without-effect', check.optionsOutside(model), justified),
    judge('dropped-question', check.droppedOutside(model, settings, questions), justified),
    judge('flip', [], justified),
    judge('red-alert', check.redOutside(model, redAlerts.broken), justified),
  ];
  const total = (of: (one: Flips) => number) => flips.reduce((sum, one) => sum + of(one), 0);
  return {
    rulebook: rulebook.version,
    fingerprint: fingerprintOf(rulebook),
    sets: halves.outer.size * halves.inner.size,
    firstPlaces: places,
    balances,
    views: perView(rulebook, (scenario, actor) => spread(scenario, [actor])),
    evidence,
    inferred: perScenario(rulebook, (scenario) => inferredIn(rulebook, scenario)),
    silent,
    findings: findingsPlaced(rulebook),
    courses,
    questions,
    flips: {
      changes: total((one) => one.changes),
      flips: total((one) => one.flips),
      overturns: total((one) => one.overturns),
    },
    redAlerts: { raised: redAlerts.raised, reordered: redAlerts.reordered },
    neutral: rulebook.questions.flatMap(({ id, options }) =>
      options.filter(({ neutral }) => neutral).map((option) => ({ question: id, option: option.id })),
    ),
    dead,
    neverDecisive: neverDecisive(model),
    bounds,
  };
}

function weightOf(
  rulebook: Rulebook,
  question: string,
  flips: readonly Flips[],
  before: PerScenario<FirstPlace>,
): QuestionWeight {
  const one = flips.find((each) => each.question === question);
  const after = firstPlaces(withoutQuestion(rulebook, question));
  const moves = rulebook.scenarios.map(({ id }) => Math.abs(after[id].share - before[id].share));
  return {
    question,
    flips: one ? one.flips / one.changes : 0,
    overturns: one ? one.overturns / one.changes : 0,
    without: perScenario(rulebook, (id) => after[id].share),
    moved: Math.max(...moves),
  };
}

const silenceOf = (model: Model, views: readonly { readonly silent: number }[]) => ({
  cells: views.reduce((sum, { silent }) => sum + silent, 0),
  of: model.totalDenominator / 2,
});

function inferredIn(rulebook: Rulebook, scenario: ScenarioId) {
  const read = rulebook.effects.filter((effect) => effect.scenario === scenario && effect.inferred);
  return {
    levers: read.filter(({ strength }) => strength > 0).length,
    brakes: read.filter(({ strength }) => strength < 0).length,
  };
}
