import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Question, When } from '../../rulebook/shapes.ts';
import type { Answers } from '../answers.ts';
import type { Model } from '../model.ts';
import { modelPlayed, type Play, type Recommendation } from '../recommend.ts';
import type { ChangedRule } from './changed-rules.ts';

/** One set of answers under one rulebook. */
export type UnderRules = {
  /** Before any finding is switched off. */
  readonly rulebook: Rulebook;
  /** As this rulebook has them: what it does not ask is not there. */
  readonly answers: Answers;
  readonly play?: Play;
  readonly recommendation: Recommendation;
};

/** What is reckoned with: a model, and answers to its questions. */
export type Reckoned = { readonly model: Model; readonly answers: Answers };

/**
 * Today's rules with some changed ones as they were. A rule that comes back brings the questions of its condition, where
 * they are no longer asked or lack an option of it, with the answer given then. A question that comes back brings the
 * rules that went with it; one that goes leaves those that name it as they were without it.
 * @param changes of `changedRules(before.rulebook, after.rulebook)`; all of them give the former ranking again
 */
export function putBack(before: UnderRules, after: UnderRules, changes: readonly ChangedRule[]): Reckoned {
  const hybrid = new Hybrid(before, after);
  for (const change of changes) hybrid.putBack(change);
  const { rulebook, answers } = hybrid;
  const off = [...new Set([...(before.play?.off ?? []), ...(after.play?.off ?? [])])];
  return { model: modelPlayed(rulebook, { priority: after.play?.priority ?? null, off }), answers };
}

/** Today's rules, on their way back. Only this file sees it change. */
class Hybrid {
  private readonly questions: Map<string, Question>;
  private readonly effects: Map<string, Rulebook['effects'][number]>;
  private readonly alerts: Map<string, Rulebook['alerts'][number]>;
  private given: Answers;

  constructor(
    private readonly before: UnderRules,
    private readonly after: UnderRules,
  ) {
    this.questions = byId(after.rulebook.questions);
    this.effects = byId(after.rulebook.effects);
    this.alerts = byId(after.rulebook.alerts);
    this.given = after.answers;
  }

  get answers(): Answers {
    return this.given;
  }

  get rulebook(): Rulebook {
    const known = new Set(this.after.rulebook.findings.map(({ ref }) => ref));
    return {
      ...this.after.rulebook,
      questions: [...this.questions.values()],
      effects: [...this.effects.values()],
      alerts: [...this.alerts.values()],
      findings: [
        ...this.after.rulebook.findings,
        ...this.before.rulebook.findings.filter(({ ref }) => !known.has(ref)),
      ],
    };
  }

  putBack(change: ChangedRule): void {
    if (change.kind === 'question') this.questionAsItWas(change);
    else if (change.kind === 'effect') this.ruleAsItWas(this.effects, change.id, change.before);
    else this.ruleAsItWas(this.alerts, change.id, change.before);
  }

  private ruleAsItWas<T extends { readonly when: When }>(rules: Map<string, T>, id: string, rule: T | null): void {
    if (!rule) {
      rules.delete(id);
      return;
    }
    rules.set(id, rule);
    for (const [question, options] of Object.entries(rule.when)) {
      const asked = this.questions.get(question)?.options.map((option) => option.id) ?? [];
      if (options.some((option) => !asked.includes(option))) this.askedAsItWas(question);
    }
  }

  private questionAsItWas({ id, before, after }: Extract<ChangedRule, { kind: 'question' }>): void {
    const naming = ({ when }: { readonly when: When }) => id in when;
    if (!before) {
      this.questions.delete(id);
      const { effects, alerts } = this.before.rulebook;
      const then = <T extends { readonly id: string }>(all: readonly T[], rule: T) =>
        all.find((one) => one.id === rule.id) ?? null;
      for (const rule of [...this.effects.values()].filter(naming))
        this.ruleAsItWas(this.effects, rule.id, then(effects, rule));
      for (const rule of [...this.alerts.values()].filter(naming))
        this.ruleAsItWas(this.alerts, rule.id, then(alerts, rule));
      return;
    }
    this.askedAsItWas(id);
    if (after) return;
    for (const rule of this.before.rulebook.effects.filter(naming)) this.ruleAsItWas(this.effects, rule.id, rule);
    for (const rule of this.before.rulebook.alerts.filter(naming)) this.ruleAsItWas(this.alerts, rule.id, rule);
  }

  private askedAsItWas(id: string): void {
    const question = this.before.rulebook.questions.find((one) => one.id === id);
    if (!question) return;
    this.questions.set(id, question);
    const { [id]: _, ...others } = this.given;
    const answer = this.before.answers[id];
    this.given = answer === undefined ? others : { ...others, [id]: answer };
  }
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): Map<string, T> =>
  new Map(all.map((one) => [one.id, one]));
