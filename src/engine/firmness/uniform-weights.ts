/**
 * Makes weights uniform on W out of uniform draws: each at least `least`, their sum 1 and, with a priority, its weight the
 * greatest. The spacings between sorted uniform draws are uniform on w ≥ 0, Σ w = 1 (Devroye, Non-Uniform Random Variate
 * Generation, 1986, V.2), and only compare and subtract. Exchanging the greatest with the priority's is a symmetry of W, so
 * what results is uniform too, and no draw is thrown away.
 * @param count how many weights; each set takes one draw less
 * @param least from 0 to 1 / `count`
 * @param priority the place of the weight that is to be the greatest, or null
 * @returns a function that reads the first `count` − 1 of some draws and writes `count` weights
 */
export function uniformWeights(
  count: number,
  least: number,
  priority: number | null,
): (draws: Float64Array, into: Float64Array) => void {
  const free = 1 - count * least;
  return (draws, into) => {
    sort(draws, into, count - 1);
    into[count - 1] = 1;
    let [before, greatest] = [0, 0];
    for (let at = 0; at < count; at++) {
      const upTo = into[at] ?? 1;
      const weight = least + free * (upTo - before);
      into[at] = weight;
      before = upTo;
      if (weight > (into[greatest] ?? 0)) greatest = at;
    }
    if (priority !== null) exchange(into, priority, greatest);
  };
}

/** Writes the first draws in rising order (insertion: there are two for three actors). */
function sort(draws: Float64Array, into: Float64Array, count: number): void {
  for (let filled = 0; filled < count; filled++) {
    const one = draws[filled] ?? 0;
    let at = filled;
    for (; at > 0 && (into[at - 1] ?? 0) > one; at--) into[at] = into[at - 1] ?? 0;
    into[at] = one;
  }
}

function exchange(values: Float64Array, a: number, b: number): void {
  const kept = values[a] ?? 0;
  values[a] = values[b] ?? 0;
  values[b] = kept;
}
