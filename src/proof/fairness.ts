import type { BoundId, Direction } from '../rulebook/fairness-file.ts';
import type { ActorId, ScenarioId } from '../rulebook/shapes.ts';

/** A figure for each scenario. */
export type PerScenario<T> = Readonly<Record<ScenarioId, T>>;
/** A figure for each actor's view of each scenario. */
export type PerView<T> = PerScenario<Readonly<Record<ActorId, T>>>;

/** How often a scenario stands first, in complete answer sets. */
export type FirstPlace = {
  /** Answer sets where it leads alone. */
  readonly alone: number;
  /** Answer sets where it leads ex æquo. */
  readonly tied: number;
  /** Its share of first places, in 0..1: an ex æquo is split between those who share it. */
  readonly share: number;
};

/** What stands behind a view: rules, questions they cover, findings they cite. */
export type Evidence = {
  readonly levers: number;
  readonly brakes: number;
  readonly effects: number;
  /** One-question blocks that weigh on this actor and in which this scenario has an effect. */
  readonly covered: number;
  /** Those in which it has none, while another scenario has. */
  readonly silent: number;
  readonly findings: number;
};

/** The balance of a scenario over every complete answer set, in points, to two decimals. */
export type Spread = { readonly least: number; readonly mean: number; readonly most: number };

/** How a view that has an effect on an ordered question moves along it, from its first option to its last. */
export type Course = {
  readonly question: string;
  readonly scenario: ScenarioId;
  readonly actor: ActorId;
  /** The cell at each option, in −2..2. */
  readonly cells: readonly number[];
  /** As declared in rules/fairness.yaml; null when nothing is: then it does not hold. */
  readonly declared: Direction | null;
  readonly holds: boolean;
};

/** What one question weighs. */
export type QuestionWeight = {
  readonly question: string;
  /** Share of its changes of answer (all else equal, over every complete answer set) that change who stands first. */
  readonly flips: number;
  /** Share of those changes that put an altogether other scenario first. */
  readonly overturns: number;
  /** Share of first places without this question. */
  readonly without: PerScenario<number>;
  /** The greatest of the four changes of share, in 0..1. */
  readonly moved: number;
};

/** What was found for one row. */
export type Bound = {
  readonly id: BoundId;
  /** `met`; `justified`: not met, and rules/fairness.yaml says why; `broken`: neither; `reported`: there is no bound. */
  readonly status: 'met' | 'justified' | 'broken' | 'reported';
  readonly outside: readonly Outside[];
};

/** One thing outside a bound: what it is about, how much, what stands behind it, and answers that show it. */
export type Outside = {
  /** Ids, from the widest: `oligarchic`, `commissioner levers`, `budget sovereign provider`. */
  readonly subject: string;
  readonly value: number;
  readonly limit: number;
  /** What the value alone does not say, for whoever edits the rules; empty when it says all. */
  readonly detail: string;
  /** The effects that weigh most in it, most first. */
  readonly effects: readonly string[];
  /** The fragment of a result link that shows it; null when no answers do. */
  readonly witness: string | null;
  /** The id of what rules/fairness.yaml says of it; null when it says nothing. */
  readonly justified: string | null;
};

/** Everything that checking each complete answer set says of a rulebook (rules/report.json, rules/report.md). */
export type Fairness = {
  /** The number of the rulebook; 0 for rules in preparation. */
  readonly rulebook: number;
  /** Which rules these figures describe. */
  readonly fingerprint: string;
  /** Complete answer sets, all of them checked. */
  readonly sets: number;
  readonly firstPlaces: {
    readonly asPublished: PerScenario<FirstPlace>;
    readonly withoutInferred: PerScenario<FirstPlace>;
    readonly unitStrengths: PerScenario<FirstPlace>;
  };
  readonly balances: PerScenario<Spread>;
  readonly views: PerView<Spread>;
  readonly evidence: PerView<Evidence>;
  /** Inferred effects by scenario and sign. */
  readonly inferred: PerScenario<{ readonly levers: number; readonly brakes: number }>;
  /** Silent cells a scenario, and how many cells it has in all. */
  readonly silent: PerScenario<{ readonly cells: number; readonly of: number }>;
  readonly findings: {
    readonly total: number;
    readonly facets: number;
    readonly inEffects: number;
    readonly inAlerts: number;
    readonly inActions: number;
    readonly unscored: Readonly<Record<string, number>>;
  };
  readonly courses: readonly Course[];
  readonly questions: readonly QuestionWeight[];
  /** Over all changes of one answer, all else equal. */
  readonly flips: { readonly changes: number; readonly flips: number; readonly overturns: number };
  /** Answer sets with a red alert, and those where it takes the first place from the greatest balance. */
  readonly redAlerts: { readonly raised: number; readonly reordered: number };
  /** Options that no effect moves, with the reason declared. */
  readonly neutral: readonly { readonly question: string; readonly option: string }[];
  /** Effects whose deletion changes no cell. */
  readonly dead: readonly string[];
  /** Effects whose deletion changes who stands first on no answer set. */
  readonly neverDecisive: readonly string[];
  readonly bounds: readonly Bound[];
};
