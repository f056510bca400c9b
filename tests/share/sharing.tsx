import { rulebook } from 'virtual:rulebook';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { type DecodedLink, decodeLink } from '../../src/link/decode.ts';
import type { LinkText } from '../../src/link/text.ts';
import type { Saved } from '../../src/screens/result/take-away/saved.ts';
import type { SharedResult } from '../../src/screens/result/take-away/shared-result.ts';
import { TakeAway } from '../../src/screens/result/take-away/take-away.tsx';
import { renderInFrench } from '../screens/in-french.tsx';

export const BASE = 'https://boussole.example.org/boussole/?lang=fr&r';

export const answersWith = (some: Answers): Answers =>
  Object.fromEntries(rulebook.questions.map(({ id }) => [id, some[id] ?? 'unknown']));

export const SHARED: SharedResult = {
  rulebook,
  answers: answersWith({ owner: ['company'], budget: ['none'], objectives: ['needs', 'ideas'] }),
  play: null,
  base: BASE,
};

/** Shows what one takes away of a result. */
export async function takeAway(shared: SharedResult = SHARED, received: LinkText | null = null) {
  const save = vi.fn<(file: Blob, name: string) => Saved>(() => 'saved');
  const element = (props: { readonly received: LinkText | null; readonly shared: SharedResult }) => (
    <TakeAway
      save={save}
      {...props}
      ways={(text) => ({
        others: <output aria-label="pour le rapport">{text && JSON.stringify(text)}</output>,
      })}
    />
  );
  const { show } = await renderInFrench(element({ received, shared }));
  return {
    user: userEvent.setup(),
    save,
    /** What the page shows afterwards: a link, or a try on the same answers. */
    receive: (text: LinkText | null, another = shared) => show(element({ received: text, shared: another })),
  };
}

/** What a test types for what the locales set with no-break spaces. */
export const plain = (text: string | null | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ') ?? '';
export const byText = (text: RegExp) =>
  screen.queryByText((_, element) => element?.children.length === 0 && text.test(plain(element.textContent)));

/** The links shown whole, in the order of the page. */
export const links = (): string[] =>
  [...document.querySelectorAll('p')].map((one) => one.textContent ?? '').filter((text) => text.startsWith(BASE));

export const decoded = (link: string | undefined): DecodedLink => decodeLink(rulebook, link?.split('#')[1] ?? '');
