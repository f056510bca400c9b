import { expect, it } from 'vitest';
import { modelOf } from '../../src/engine/model.ts';
import { weightiest } from '../../src/proof/weightiest.ts';
import { effect, question, rulebookOf } from '../engine/rulebook-builder.ts';

it('puts first the effects that weigh most on average: a weak one that always holds before a strong one that seldom does', () => {
  const seldom = effect('sovereign provider', { budget: 'w' }, 2);
  const always = effect('sovereign provider', { budget: ['w', 'x', 'y', 'z'] }, -1);
  const half = effect('sovereign provider', { budget: ['w', 'x'] }, 1, { id: 'half-the-time' });
  const rulebook = rulebookOf({
    questions: [question('budget', ['w', 'x', 'y', 'z'])],
    effects: [seldom, half, always],
  });
  expect(weightiest(modelOf(rulebook), rulebook.effects)).toEqual([always.id, seldom.id, half.id]);
});
