import type { Asked } from './visits.ts';
import { askedAgain, hasFixedName, weightOf } from './weight.ts';

/** What one visit costs. */
export type Cost = {
  readonly visit: string;
  readonly requests: number;
  /** Of these, what no cache between may answer on its own. */
  readonly toServer: number;
  readonly bytes: number;
};

const VISITS_A_DAY = 1_000_000;
const SECONDS_A_DAY = 86_400;

/** @param dist the build that was visited */
export function costsOf(asked: Asked, dist: string): readonly Cost[] {
  const cost = (visit: string, paths: readonly string[]): Cost => ({
    visit,
    requests: paths.length,
    toServer: paths.filter(hasFixedName).length,
    bytes: paths.reduce((sum, path) => sum + weightOf(dist, path), 0),
  });
  const again = asked.opens.filter(hasFixedName);
  return [
    cost('Opens the page, for the first time', asked.opens),
    cost('Then answers the questions and reads the result', asked.finishes),
    {
      ...cost('Comes back, the same build online', again),
      bytes: again.reduce((sum, path) => sum + askedAgain(path), 0),
    },
    cost('Opens the link of a result, for the first time', asked.link),
    cost('Meets it in a page of another site, for the first time', asked.embedded),
  ];
}

const number = (value: number, digits = 0) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** As a table of Markdown: a visit, then a million of them in a day. */
export function tableOf(costs: readonly Cost[]): string {
  const rows = costs.map(({ visit, requests, toServer, bytes }) => [
    visit,
    number(requests),
    number(bytes / 1000, 1),
    `${number((bytes * VISITS_A_DAY) / 1e9)} GB`,
    number((requests * VISITS_A_DAY) / SECONDS_A_DAY),
    number((toServer * VISITS_A_DAY) / SECONDS_A_DAY),
  ]);
  return [
    '| one visitor | requests | kB | a million a day | requests a second | of which a CDN passes on |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}
