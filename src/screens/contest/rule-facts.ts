import { useTranslation } from 'react-i18next';
import type { Effect, When } from '../../rulebook/shapes.ts';
import { listIn } from '../../words/list-in.ts';
import { useSourceLabels } from '../result/source-links.tsx';
import type { FactId } from './objection.ts';

export type Fact = {
  readonly id: FactId;
  readonly label: string;
  /** As the panel shows it; each of several things on its own line. */
  readonly text: string;
  /** As it leaves, where whoever receives it needs more than the reader. */
  readonly sent?: string;
};

const WEIGHTS = {
  '1': 'weight.helps',
  '2': 'weight.helpsTwice',
  '-1': 'weight.hinders',
  '-2': 'weight.hindersTwice',
} as const;

/** What names a rule and says what it does, in words, for whoever must find it again. */
export function useRuleFacts(effect: Effect, rulebook: number): readonly Fact[] {
  const { t } = useTranslation(['contest', 'effects', 'scenarios', 'result']);
  const condition = useCondition();
  const { whole } = useSourceLabels();
  const weight = t(WEIGHTS[effect.strength]);
  return [
    { id: 'rule', label: t('fields.rule'), text: t('rule', { id: effect.id, rulebook }) },
    { id: 'sentence', label: t('fields.sentence'), text: t(`effects:${effect.id}`) },
    { id: 'condition', label: t('fields.condition'), text: condition(effect.when) },
    { id: 'scenario', label: t('fields.scenario'), text: t(`scenarios:${effect.scenario}.short`) },
    { id: 'actor', label: t('fields.actor'), text: t(`result:actors.${effect.actor}`) },
    { id: 'weight', label: t('fields.weight'), text: effect.inferred ? t('weight.inferred', { weight }) : weight },
    {
      id: 'findings',
      label: t('fields.findings'),
      text: effect.findings.map(whole).join('\n'),
      sent: effect.findings.map((ref) => t('finding', { label: whole(ref), ref })).join(', '),
    },
  ];
}

/** How a condition is said: each question's name, then its answers, any one of which will do. */
function useCondition() {
  const { t, i18n } = useTranslation(['contest', 'questions']);
  const any = listIn(i18n.language, 'disjunction');
  const all = listIn(i18n.language);
  const option = (question: string, id: string) =>
    t('option', { option: t(`questions:${question}.options.${id}.label`) });
  return (when: When) =>
    all.format(
      Object.entries(when).map(([question, options]) =>
        t('condition', {
          question: t(`questions:${question}.short`),
          options: any.format(options.map((id) => option(question, id))),
        }),
      ),
    );
}
