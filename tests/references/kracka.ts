/**
 * Six ways to renovate a building, by seven criteria.
 * Data: Kracka, Brauers and Zavadskas, « Ranking Heating Losses in a Building by Applying the MULTIMOORA », Inzinerine
 * Ekonomika-Engineering Economics 21(4), 2010, 352–359.
 */
const MATRIX = [
  [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
  [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
  [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
  [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
  [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
  [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
] as const;

const SOUGHT = ['least', 'least', 'least', 'least', 'most', 'least', 'most'] as const;

/**
 * The sums and the places that scikit-criteria's tests expect of its weighted sum model on these data
 * (`test_WeightedSumModel_kracka2010ranking`): criteria where the least is sought are inverted, each column is divided by
 * its sum, and the seven weigh the same.
 */
export const PUBLISHED_SUMS = [0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701] as const;
export const PUBLISHED_PLACES = [6, 1, 3, 4, 5, 2] as const;

/** The matrix made comparable: a row an alternative, a column a criterion, every column of sum 1. */
export function comparable(): readonly (readonly number[])[] {
  const useful = MATRIX.map((row) =>
    row.map((value, criterion) => (SOUGHT[criterion] === 'least' ? 1 / value : value)),
  );
  const sums = SOUGHT.map((_, criterion) => useful.reduce((sum, row) => sum + (row[criterion] ?? Number.NaN), 0));
  return useful.map((row) => row.map((value, criterion) => value / (sums[criterion] ?? Number.NaN)));
}
