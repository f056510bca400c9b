import type { Scores } from './scores.ts';

/** By language, then by file: the score under which it may not fall, a whole number. */
export type Floors = Scores;

/** A file this much easier than its floor, in points, has its floor raised: what was won is not lost again. */
export const MARGIN = 2;

/** The floors with those of easier files raised, one for each new file, and none for a file that is gone. None is lowered. */
export const raised = (floors: Floors, scores: Scores): Floors =>
  Object.fromEntries(
    Object.entries(scores).map(([language, files]) => [
      language,
      Object.fromEntries(
        Object.entries(files).map(([file, score]) => [
          file,
          Math.max(Math.floor(score), floors[language]?.[file] ?? Number.NEGATIVE_INFINITY),
        ]),
      ),
    ]),
  );

/** What is wrong between scores and floors, one line each. */
export const outOfPlace = (floors: Floors, scores: Scores): readonly string[] => [
  ...Object.entries(scores).flatMap(([language, files]) =>
    Object.entries(files).flatMap(([file, score]) => verdict(`${language}/${file}`, floors[language]?.[file], score)),
  ),
  ...Object.entries(floors).flatMap(([language, files]) =>
    Object.keys(files)
      .filter((file) => scores[language]?.[file] === undefined)
      .map((file) => `${language}/${file}: a floor, and no score`),
  ),
];

const verdict = (file: string, floor: number | undefined, score: number): readonly string[] => {
  if (floor === undefined) return [`${file}: ${score}, and no floor; npm run readability`];
  if (score < floor) return [`${file}: ${score}, under its floor of ${floor}; make its sentences plainer`];
  if (score >= floor + MARGIN) return [`${file}: ${score}, over its floor of ${floor}; npm run readability`];
  return [];
};
