import { isDeepStrictEqual } from 'node:util';
import type editing from '../../../locales/fr/editing.json';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import { compareLists } from './compare-lists.ts';
import type { Voice } from './voice.ts';

/** What happened to one entry of a rulebook, in words. */
export type Change = {
  readonly kind: keyof typeof editing.kinds;
  readonly verb: keyof typeof editing.verbs;
  /** Null when it is about the order of the list. */
  readonly id: string | null;
  /** The sentence or title by which readers know it; null when locales/ no longer has it. */
  readonly title: string | null;
  readonly details: readonly string[];
};

type FieldName = keyof typeof editing.fields;
/** What an entry says under one name, in words: one thing, several that come and go, or nothing. */
type Said = string | readonly string[] | null;

/** One kind of entry of a rulebook: where it stands, by what readers know it, what it says. */
type Kind<One> = {
  readonly name: Change['kind'];
  readonly list: (rulebook: Rulebook) => readonly One[];
  readonly title: (one: One, voice: Voice) => string | null;
  readonly fields: (one: One, voice: Voice) => Readonly<Partial<Record<FieldName, Said>>>;
};

/** Makes the comparison of one kind of entry, from one rulebook to another. */
export function changesOf<One extends { readonly id: string }>({ name: kind, list, title, fields }: Kind<One>) {
  return (before: Rulebook, after: Rulebook, voice: Voice): readonly Change[] => {
    const { added, removed, changed, moved } = compareLists(list(before), list(after));
    const whole = (verb: 'added' | 'removed') => (one: One) => ({
      ...{ kind, verb, id: one.id, title: title(one, voice) },
      details: entriesOf(fields(one, voice)).flatMap(([name, said]) => {
        const items = typeof said === 'string' ? [said] : (said ?? []);
        return items.map((value) => line(voice, name, value));
      }),
    });
    return [
      ...added.map(whole('added')),
      ...removed.map(whole('removed')),
      ...changed.map(({ before: one, after: next }) => {
        const former = fields(one, voice);
        return {
          ...{ kind, verb: 'changed' as const, id: next.id, title: title(next, voice) },
          details: entriesOf(fields(next, voice)).flatMap(([name, said]) =>
            steps(former[name] ?? null, said, voice).map((step) => line(voice, name, step)),
          ),
        };
      }),
      ...(moved ? [{ kind, verb: 'moved' as const, id: null, title: null, details: [] }] : []),
    ];
  };
}

/** How one field went from what it said to what it says: nothing when it says the same. */
function steps(before: Said, after: Said, { t }: Voice): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  const isList = (said: Said): said is readonly string[] => said !== null && typeof said !== 'string';
  if (!isList(before) || !isList(after)) {
    const nothing = t('editing:nothing');
    return [t('editing:fromTo', { before: before ?? nothing, after: after ?? nothing })];
  }
  const come = after.filter((item) => !before.includes(item)).map((item) => `+ ${item}`);
  const gone = before.filter((item) => !after.includes(item)).map((item) => `− ${item}`);
  return come.length + gone.length > 0 ? [...come, ...gone] : [t('editing:otherOrder')];
}

const line = ({ t }: Voice, name: FieldName, value: string): string =>
  t('editing:field', { name: t(`editing:fields.${name}`), value });

const entriesOf = <Fields extends object>(fields: Fields) => Object.entries(fields) as [FieldName, Said][];
