import type { Rulebook } from '../../../rulebook/rulebook.ts';
import type { MethodWords } from '../method-words.ts';

const MEASURES = ['levers', 'brakes', 'effects', 'covered', 'cells'] as const;

/** What a bound speaks of, in words: `commissioner levers` → « Acteurs de la commande · leviers ». */
export function subjectWords(subject: string, rulebook: Rulebook, t: MethodWords): string {
  const ids = subject.split(' ');
  const question = rulebook.questions.find(({ id }) => ids.includes(id));
  const say = (id: string): string => {
    const scenario = rulebook.scenarios.find((one) => one.id === id);
    if (scenario) return t(`scenarios:${scenario.id}.short`);
    const actor = rulebook.actors.find((one) => one === id);
    if (actor) return t(`result:actors.${actor}`);
    const measure = MEASURES.find((one) => one === id);
    if (measure) return t(`fairness.measures.${measure}`);
    if (id === question?.id) return t(`questions:${id}.short`);
    if (question?.options.some((option) => option.id === id)) return t(`questions:${question.id}.options.${id}.label`);
    if (rulebook.alerts.some((one) => one.id === id)) return t(`alerts:${id}.title`);
    return rulebook.effects.some((one) => one.id === id) ? t(`effects:${id}`) : id;
  };
  return ids.map(say).join(' · ');
}
