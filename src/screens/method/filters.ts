/** What is asked of the rules and findings; an empty text asks nothing. Filters combine. */
export type Filters = {
  readonly text: string;
  readonly question: string;
  readonly scenario: string;
  readonly actor: string;
  /** A case, the synthesis or the cards: where a finding was said. */
  readonly source: string;
};

export const NO_FILTERS: Filters = { text: '', question: '', scenario: '', actor: '', source: '' };

/** By what an entry is found: the questions it depends on, whom it is about, where its findings were said. */
export type Bearing = {
  readonly questions: readonly string[];
  readonly scenarios: readonly string[];
  readonly actors: readonly string[];
  readonly sources: readonly string[];
};

/** A letter alone asks nothing: it is in almost every entry. */
export const textAsked = ({ text }: Filters): string => (text.trim().length > 1 ? text : '');

export const isFiltered = (filters: Filters): boolean =>
  Object.values({ ...filters, text: textAsked(filters) }).some((value) => value !== '');

/** True when one of the bearings meets every choice at once. */
export function meets(filters: Omit<Filters, 'text'>, bearings: readonly Bearing[]): boolean {
  const asks = (value: string, list: readonly string[]) => value === '' || list.includes(value);
  return bearings.some(
    ({ questions, scenarios, actors, sources }) =>
      asks(filters.question, questions) &&
      asks(filters.scenario, scenarios) &&
      asks(filters.actor, actors) &&
      asks(filters.source, sources),
  );
}
