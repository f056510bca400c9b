import { rulebook } from 'virtual:rulebook';
import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import { Method, type MethodProps } from '../../src/screens/method/method.tsx';
import { createWords, loadWords } from '../../src/words/words.ts';
import { SMALL_FAIRNESS } from './small-fairness.ts';

export const startRoute = { href: './#question-owner', follow: vi.fn() };
export const ruleFollowed = vi.fn<(rule: string) => void>();
export const openResult = vi.fn((fragment: string) => ({ href: `./?r#${fragment}`, follow: vi.fn() }));

/** The rules on two questions, with their findings: jsdom takes seconds over the whole rulebook. */
const effects = rulebook.effects.filter(({ when }) => 'budget' in when || 'frame' in when);
const cited = new Set(effects.flatMap(({ findings }) => findings));
const findings = rulebook.findings.filter(({ ref, unscored }) => cited.has(ref) || unscored);
export const FEW_RULES = { ...rulebook, effects, findings, actions: [], alerts: [] };

const words = createWords();

/**
 * Renders the method page in French, of the real rules unless told; once for several tests, since it is long. jsdom lays nothing out, so it
 * cannot scroll. Whoever renders it cleans up.
 */
export async function renderMethod(props: Partial<MethodProps> = {}) {
  Element.prototype.scrollIntoView = vi.fn();
  await loadWords(words, 'fr', 'explanations');
  await loadWords(words, 'fr', 'method');
  return render(
    <I18nextProvider i18n={words}>
      <Method
        rulebook={rulebook}
        fairness={SMALL_FAIRNESS}
        history={[]}
        rule={null}
        here="./#method"
        ruleAt={(rule) => ({ href: `./#method-${rule}`, follow: () => ruleFollowed(rule) })}
        openResult={openResult}
        start={startRoute}
        begun={false}
        {...props}
      />
    </I18nextProvider>,
  );
}

/** The entries shown of a kind, by what follows in their id. */
export const shown = (kind: 'rule' | 'alert' | 'everywhere' | 'action' | 'finding'): string[] =>
  [...document.querySelectorAll(`li[id^="${kind}-"]`)].map((entry) => entry.id.slice(kind.length + 1));

/** An entry, by its id in the page. */
export function entry(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No ${id} on the page`);
  return found;
}
