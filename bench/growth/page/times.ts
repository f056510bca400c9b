import type { Answers } from '../../../src/engine/answers.ts';
import { tippingPointsInSteps } from '../../../src/engine/change/tipping-points.ts';
import { comparedOf } from '../../../src/engine/compare/compared.ts';
import { everyPair } from '../../../src/engine/compare/pairs.ts';
import { measuresInSteps } from '../../../src/engine/firmness/firmness.ts';
import { readingsInSteps } from '../../../src/engine/firmness/readings.ts';
import { modelOf } from '../../../src/engine/model.ts';
import { recommendBy } from '../../../src/engine/recommend.ts';
import { unknownsInSteps } from '../../../src/engine/unknown/unknowns.ts';
import { weighedSettings } from '../../../src/engine/weighed-settings.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import { withEffects, withOptions, withQuestions } from '../grown-rulebook.ts';
import type { SeriesName, Times } from '../series.ts';
import { answersWith, randomAnswers } from './answers.ts';
import { inTime, short } from './in-time.ts';

/** How many questions stay open while the rules grow. */
const OPEN = 3;

/** What each series does at a size. */
export const TIMES: Readonly<Record<SeriesName, (rulebook: Rulebook, size: number) => Times>> = {
  effects: (rulebook, size) => recommended(withEffects(rulebook, size)),
  questions: (rulebook, size) => recommended(withQuestions(rulebook, size)),
  options: (rulebook, size) => recommended(withOptions(rulebook, size)),
  unknowns: (rulebook, size) => recommended(rulebook, answersWith(rulebook, size)),
  readings: (rulebook, size) => ({
    readings: inTime(readingsInSteps(modelOf(rulebook), answersWith(rulebook, OPEN), size)),
  }),
  compared: (rulebook, size) => {
    const sets = randomAnswers(rulebook, size);
    const began = performance.now();
    everyPair(sets.map((answers) => comparedOf(rulebook, answers)));
    return { compared: performance.now() - began };
  },
};

/** A recommendation, from the rules on; the tables that searches look answers up in; then each of these searches. */
function recommended(rulebook: Rulebook, answers: Answers = answersWith(rulebook, OPEN)): Times {
  // A copy is a rulebook that the engine has not seen: nothing of it is ready.
  const fresh = () => modelOf({ ...rulebook });
  const ranking = short(() => recommendBy(fresh(), answers));
  const tables = short(() => weighedSettings(fresh()));
  const model = fresh();
  weighedSettings(model);
  return {
    ranking,
    'tables by answer': tables,
    firmness: inTime(measuresInSteps(model, answers)),
    'what would change it': inTime(tippingPointsInSteps(model, answers)),
    'what is not known': inTime(unknownsInSteps(model, answers)),
  };
}
