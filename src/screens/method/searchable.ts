import type { i18n } from 'i18next';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Effect } from '../../rulebook/shapes.ts';
import { sourceLabels } from '../result/source-labels.ts';
import { conditionsOf } from './conditions-of.ts';
import { entryId } from './entry-id.ts';
import { type Bearing, type Filters, meets, textAsked } from './filters.ts';
import type { MethodWords } from './method-words.ts';
import { holdsWords, plainText } from './plain-text.ts';
import { bearingsOf, type Use, usesByFinding, usesIn } from './uses.ts';
import { weightWords } from './weight-words.ts';

/** An entry of the page, with all that it can be found by. */
export type Searchable = {
  /** Its id in the page. */
  readonly id: string;
  readonly bearings: readonly Bearing[];
  /** What the page shows of it, and its id: sentence, conditions, weight, words and references of findings; plain text. */
  readonly plain: string;
};

const NAMESPACES = { rule: 'effects', alert: 'alerts', everywhere: 'alerts', action: 'actions' } as const;

/** The sentence of an entry; the title and the text of an alert. */
const saidBy = ({ kind, id }: Pick<Use, 'kind' | 'id'>, t: MethodWords): string =>
  kind === 'alert' || kind === 'everywhere'
    ? `${t(`alerts:${id}.title`)} ${t(`alerts:${id}.text`)}`
    : t(`${NAMESPACES[kind]}:${id}`);

/** Every rule, alert, action and finding of a rulebook, ready to be searched in a language. */
export function searchableIn(rulebook: Rulebook, t: MethodWords, words: i18n): readonly Searchable[] {
  const uses = usesIn(rulebook);
  const byFinding = usesByFinding(uses);
  const whenOf = new Map([...rulebook.effects, ...rulebook.alerts].map(({ id, when }) => [id, when]));
  const effects = new Map(rulebook.effects.map((effect) => [effect.id, effect]));
  const labels = sourceLabels(words, new Map(rulebook.findings.map((finding) => [finding.ref, finding])));
  const wordsOf = (ref: string) => `${ref} ${t(`findings:${ref}`)} ${labels.whole(ref)}`;
  const findings = new Map(rulebook.findings.map(({ ref }) => [ref, wordsOf(ref)]));
  return [
    ...uses.map((use) => ({
      id: entryId(use.kind, use.id),
      bearings: [use.bearing],
      plain: plainText(
        [
          use.id,
          saidBy(use, t),
          ...weighed(effects.get(use.id), t),
          ...conditionsOf(whenOf.get(use.id) ?? {}, t, words.language),
          ...use.findings.map((ref) => findings.get(ref) ?? ref),
        ].join(' '),
      ),
    })),
    ...rulebook.findings.map((finding) => {
      const its = byFinding.get(finding.ref) ?? [];
      return {
        id: entryId('finding', finding.ref),
        bearings: bearingsOf(finding, its),
        plain: plainText([wordsOf(finding.ref), ...its.map(({ id }) => id)].join(' ')),
      };
    }),
  ];
}

const weighed = (effect: Effect | undefined, t: MethodWords): readonly string[] =>
  effect ? [weightWords(effect, t), effect.inferred ? t('rule.inferred') : ''] : [];

/** The ids, in the page, of the entries that meet every filter. */
export const foundBy = (filters: Filters, entries: readonly Searchable[]): ReadonlySet<string> =>
  new Set(
    entries
      .filter(({ bearings, plain }) => meets(filters, bearings) && holdsWords(plain, textAsked(filters)))
      .map(({ id }) => id),
  );
