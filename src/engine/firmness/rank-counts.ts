/** A place is counted in twelfths, so that two, three or four alternatives that share places split them exactly. */
const WHOLE = 12;

/** How often each alternative took each rank. */
export class RankCounts {
  readonly #alternatives: number;
  readonly #parts: Float64Array;
  #counted = 0;

  constructor(alternatives: number) {
    this.#alternatives = alternatives;
    this.#parts = new Float64Array(alternatives * alternatives);
  }

  /**
   * Counts one ranking by falling value. Equal values share their ranks equally.
   * @param behind alternatives placed after all others whatever their value, one bit each; none or all changes nothing
   */
  add(values: Float64Array, behind = 0): void {
    const size = this.#alternatives;
    for (let one = 0; one < size; one++) {
      const [value, late] = [values[one] ?? 0, (behind >> one) & 1];
      let [before, same] = [0, 1];
      for (let other = 0; other < size; other++) {
        if (other === one) continue;
        const [rival, rivalLate] = [values[other] ?? 0, (behind >> other) & 1];
        if (rivalLate !== late) before += late;
        else if (rival > value) before++;
        else if (rival === value) same++;
      }
      for (let rank = before; rank < before + same; rank++) {
        const at = one * size + rank;
        this.#parts[at] = (this.#parts[at] ?? 0) + WHOLE / same;
      }
    }
    this.#counted++;
  }

  /** By alternative, then by rank from the first: its share of the rankings counted, 0 to 1. */
  shares(): readonly (readonly number[])[] {
    const size = this.#alternatives;
    return Array.from({ length: size }, (_, one) =>
      Array.from({ length: size }, (__, rank) => (this.#parts[one * size + rank] ?? 0) / (WHOLE * this.#counted)),
    );
  }
}
