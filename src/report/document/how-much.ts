/**
 * How much a report says of what there is: a council note of about two A4 pages. What is left out is counted, and is on
 * the page that its link opens.
 */
export const HOW_MUCH = {
  /** More where more are raised. */
  alerts: 3,
  /** Of each side, for the first scenario, then for the others. */
  reasonsOfFirst: 2,
  reasonsOfOthers: 1,
  /** For the first against the second, then the other way round. */
  pros: 1,
  cons: 1,
  actionsByActor: 2,
  unansweredObstacles: 1,
  /** One a scenario at most. */
  choices: 2,
  facts: 1,
  outcomes: 2,
  /** Open questions with whom to ask, after the one to settle first. */
  unknowns: 2,
} as const;
