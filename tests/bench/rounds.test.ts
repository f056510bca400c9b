import { expect, it } from 'vitest';
import { rounds } from '../../bench/rounds.ts';

const PAGES = ['plain', 'surveyjs', 'product'];

it('every page is measured once a round, and the first round is thrown away', () => {
  const all = rounds(PAGES, 9);
  expect(all).toHaveLength(10);
  for (const { order } of all) expect(order.toSorted()).toEqual(PAGES.toSorted());
  expect(all.map(({ kept }) => kept)).toEqual([false, ...Array(9).fill(true)]);
});

it('each page comes at each place equally often', () => {
  const kept = rounds(PAGES, 9).filter(({ kept }) => kept);
  for (const place of PAGES.keys())
    for (const page of PAGES) expect(kept.filter(({ order }) => order[place] === page)).toHaveLength(3);
});
