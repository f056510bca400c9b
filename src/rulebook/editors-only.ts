/** Fields for rule editors: neither the page nor a frozen rulebook has a use for them. */
const EDITORS_ONLY: ReadonlySet<string> = new Set(['note', 'decisive', 'neutral', 'review']);

/** A part of the rulebook as JSON, without what is for its editors. */
export const forReaders = (part: object, indent?: number): string =>
  JSON.stringify(part, (key, value) => (EDITORS_ONLY.has(key) ? undefined : value), indent);
