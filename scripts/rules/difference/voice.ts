import type { i18n } from 'i18next';
import type { Finding } from '../../../src/rulebook/finding.ts';
import type { Effect, Question, When } from '../../../src/rulebook/shapes.ts';

const STRENGTHS = { '-2': 'against2', '-1': 'against1', '1': 'for1', '2': 'for2' } as const;

/**
 * Turns the ids of a rulebook into words. A published rulebook may hold ids that locales/ no longer has: these are said as
 * they are.
 * @param brief true where ids are enough: the words of findings and of rules are left out
 */
export function voiceOf(words: i18n, brief = false) {
  const { t } = words;
  const wordsOf = (
    key: `${'questions' | 'scenarios' | 'cases' | 'effects' | 'alerts' | 'actions' | 'findings'}:${string}`,
  ) => (words.exists(key) ? String(t(key)) : null);
  const label = (key: Parameters<typeof wordsOf>[0], id: string) => wordsOf(key) ?? id;
  const joined = (parts: readonly string[], by: 'and' | 'or') => parts.join(` ${t(`editing:${by}`)} `);
  const scenario = (id: string) => label(`scenarios:${id}.short`, id);
  const question = (id: string) => label(`questions:${id}.title`, id);
  return {
    t,
    wordsOf,
    scenario,
    question,
    scenarios: (ids: readonly string[]) => joined(ids.map(scenario), 'and'),
    /** Several options of a question, or several questions that hold together. */
    condition: (when: When, between: 'and' | 'or' = 'or') =>
      joined(
        Object.entries(when).map(([id, options]) => {
          const labels = options.map((option) => label(`questions:${id}.options.${option}.label`, option));
          return t('editing:condition', { question: question(id), options: joined(labels, between) });
        }),
        'and',
      ),
    weighs: (strength: Effect['strength']) => t(`editing:strengths.${STRENGTHS[`${strength}`]}`),
    yesNo: (yes: boolean) => t(yes ? 'editing:yes' : 'editing:no'),
    chapter: (id: Question['chapter']) => t(`interface:chapters.${id}`),
    /** Whether a finding weighs, and why when it does not. */
    place: (unscored: Finding['unscored']) =>
      unscored ? t('editing:unscored', { reason: t(`editing:reasons.${unscored}`) }) : t('editing:used'),
    /** A reference, with the finding's words when locales/ has them. */
    finding: (ref: string) => quoted(ref, wordsOf(`findings:${ref}`)),
    /** The id of a brake or an alert, with its words. */
    answered: (id: string) => quoted(id, wordsOf(`effects:${id}`) ?? wordsOf(`alerts:${id}.title`)),
  };

  function quoted(id: string, text: string | null): string {
    return text && !brief ? `${id} ${t('editing:quoted', { text })}` : id;
  }
}

export type Voice = ReturnType<typeof voiceOf>;
