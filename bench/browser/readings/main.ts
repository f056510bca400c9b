import { rulebook } from 'virtual:rulebook';
import { readingsOf } from '../../../src/engine/firmness/readings.ts';
import { modelOf } from '../../../src/engine/model.ts';

globalThis.readings = (open) => {
  const known = rulebook.questions.slice(0, rulebook.questions.length - open);
  const answers = Object.fromEntries(known.map(({ id, options }) => [id, options.slice(0, 1).map((one) => one.id)]));
  const model = modelOf(rulebook);
  const began = performance.now();
  readingsOf(model, answers);
  return performance.now() - began;
};
