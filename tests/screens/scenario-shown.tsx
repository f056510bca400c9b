import { families } from 'virtual:families';
import { rulebook } from 'virtual:rulebook';
import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import type { ScenarioId } from '../../src/rulebook/shapes.ts';
import { Overview } from '../../src/screens/scenarios/overview.tsx';
import { ScenarioPage } from '../../src/screens/scenarios/scenario-page.tsx';
import type { Language } from '../../src/words/language.ts';
import { createWords, speak } from '../../src/words/words.ts';

export const followed = vi.fn<(way: string) => void>();
const way = (name: string) => ({ href: `./#${name}`, follow: () => followed(name) });

const WAYS = {
  openCase: (id: string) => way(`case-${id}`),
  scenario: (id: ScenarioId) => way(`scenario-${id}`),
  overview: way('scenarios'),
  start: way('question-owner'),
  begun: false,
};

async function words(language: Language) {
  const spoken = createWords();
  await speak(spoken, language, ['explanations', 'scenarios']);
  return spoken;
}

/** A scenario's page, of the real rules. Its language's words come with the view. */
export async function renderScenario(scenario: ScenarioId, language: Language = 'fr') {
  Element.prototype.scrollIntoView = vi.fn();
  const spoken = await words(language);
  const view = render(
    <I18nextProvider i18n={spoken}>
      <ScenarioPage
        scenario={scenario}
        rulebook={rulebook}
        families={families}
        here={`./#scenario-${scenario}`}
        ways={WAYS}
        finding={(ref) => way(`finding ${ref}`)}
        rule={(id) => way(`rule ${id}`)}
      />
    </I18nextProvider>,
  );
  const t = spoken.getFixedT(language, ['scenario-page', 'result', 'questions', 'effects', 'findings', 'families']);
  // Matchers read every space as an ordinary one.
  return { ...view, t: (key: Parameters<typeof t>[0]): string => String(t(key)).replaceAll(/\s/g, ' ') };
}

export async function renderOverview(language: Language = 'fr') {
  const spoken = await words(language);
  return render(
    <I18nextProvider i18n={spoken}>
      <Overview scenarios={rulebook.scenarios} cases={rulebook.cases} ways={WAYS} />
    </I18nextProvider>,
  );
}
