import { alert, effect, question, rulebookOf } from './rulebook-builder.ts';

/**
 * Small enough to reckon by hand. D: 4 for the commissioner (budget, sponsorship: the interaction adds none), 4 for the
 * provider (budget, digital), 6 for the participant (owner, objectives, data). Σ D = 14, so u = 1/7.
 */
export const small = rulebookOf({
  questions: [
    question('owner', ['association', 'company']),
    question('objectives', ['ideas', 'needs', 'community'], 2),
    question('budget', ['none', 'limited', 'substantial']),
    question('sponsorship', ['hesitant', 'driving']),
    question('data', ['ordinary', 'special']),
    question('digital', ['basic', 'technical']),
  ],
  effects: [
    effect('contributive participant', { owner: 'association' }, 1),
    effect('contributive participant', { objectives: 'ideas' }, 1),
    effect('contributive participant', { objectives: 'needs' }, 2),
    effect('contributive participant', { objectives: 'community' }, -1),
    effect('participatory participant', { objectives: 'ideas' }, 1),
    effect('oligarchic participant', { objectives: 'community' }, 2),
    effect('participatory commissioner', { budget: 'none' }, -2),
    effect('participatory commissioner', { budget: ['none', 'limited'] }, -1),
    effect('participatory provider', { budget: ['limited', 'substantial'] }, 1),
    effect('sovereign commissioner', { budget: 'substantial' }, 2),
    effect('contributive commissioner', { budget: 'none', sponsorship: 'driving' }, 1),
    effect('sovereign commissioner', { sponsorship: 'driving' }, 1),
    effect('sovereign commissioner', { sponsorship: 'hesitant' }, -1),
    effect('oligarchic participant', { data: 'special' }, -1),
    effect('sovereign provider', { digital: 'technical' }, 2),
    effect('sovereign provider', { digital: 'basic' }, -1),
    effect('contributive provider', { digital: 'technical' }, 1),
  ],
  alerts: [
    alert('care-with-special-data', 'vigilance', ['participatory', 'oligarchic'], { data: 'special' }),
    alert('special-data-on-a-platform', 'red', ['oligarchic'], { data: 'special' }),
    alert('neither-will-nor-skill', 'red', ['sovereign'], { sponsorship: 'hesitant', digital: 'basic' }),
  ],
  refs: ['lavelanet/sovereign/provider/brake/1', 'card/sovereign/vision'],
  cases: [
    {
      id: 'cancer-contribution',
      tried: ['contributive', 'oligarchic'],
      answers: { owner: ['association'], budget: ['limited'] },
    },
  ],
});

/** Every question of it answered. */
export const complete = {
  owner: ['association'],
  objectives: ['ideas', 'needs'],
  budget: ['substantial'],
  sponsorship: ['driving'],
  data: ['ordinary'],
  digital: ['technical'],
} as const;
