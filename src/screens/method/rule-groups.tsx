import { questionsIn } from '../../engine/when.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { entryId } from './entry-id.ts';
import type { Group } from './groups.tsx';
import type { MethodWords } from './method-words.ts';
import { ActionItem, AlertItem, EverywhereItem } from './other-items.tsx';
import { RuleItem } from './rule-item.tsx';

/** The rules by their first question, in the order asked; then what stands outside the balance. */
export function ruleGroups(rulebook: Rulebook, t: MethodWords): readonly Group[] {
  const { questions, effects, alerts, everywhere, actions } = rulebook;
  return [
    ...questions.map(({ id }) => ({
      key: id,
      title: t(`questions:${id}.title`),
      entries: effects
        .filter(({ when }) => questionsIn(when, questions)[0]?.id === id)
        .map((effect) => ({
          id: entryId('rule', effect.id),
          item: <RuleItem key={effect.id} effect={effect} rulebook={rulebook.version} />,
        })),
    })),
    {
      key: 'alerts',
      title: t('rule.alerts'),
      entries: alerts.map((alert) => ({
        id: entryId('alert', alert.id),
        item: <AlertItem key={alert.id} alert={alert} />,
      })),
    },
    {
      key: 'everywhere',
      title: t('rule.everywhere'),
      entries: everywhere.map((entry) => ({
        id: entryId('everywhere', entry.id),
        item: <EverywhereItem key={entry.id} entry={entry} />,
      })),
    },
    {
      key: 'actions',
      title: t('rule.actions'),
      entries: actions.map((action) => ({
        id: entryId('action', action.id),
        item: <ActionItem key={action.id} action={action} alerts={alerts} />,
      })),
    },
  ];
}
