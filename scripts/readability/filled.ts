/** What a placeholder usually holds when it is short, named by the product, and long enough to make a sentence too long. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    scenario: 'la démocratie de la souveraineté',
    scenarios: 'la démocratie contributive et la démocratie participative 2.0',
    case: 'Cancer Contribution',
    date: '23 novembre 2026',
    readings: '12 lectures sur 20',
    place: '2e',
    actor: 'les acteurs de la commande',
    question: 'expérience de la participation',
  },
  en: {
    scenario: 'participatory democracy 2.0',
    scenarios: 'contributive democracy and participatory democracy 2.0',
    case: 'Cancer Contribution',
    date: '23 November 2026',
    readings: '12 readings out of 20',
    place: '2nd',
    actor: 'the commissioning side',
    question: 'experience of participation',
  },
};
/** Names that hold the same kind of thing. */
const KINDS: Readonly<Record<string, string>> = {
  leader: 'scenario',
  rival: 'scenario',
  first: 'scenario',
  second: 'scenario',
  leaders: 'scenarios',
  former: 'scenarios',
  day: 'date',
};

/**
 * A text with its placeholders filled as readers see them. What no list holds (a figure, a name that someone typed, another
 * sentence in quotes) is one word: its length is not this sentence's doing.
 */
export const filled = (text: string, language: string): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => VALUES[language]?.[KINDS[name] ?? name] ?? '12');
