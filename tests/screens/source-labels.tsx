import type { i18n } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { SourcesProvider, useSourceLabels } from '../../src/screens/result/source-links.tsx';

/** How the screens label the findings of a rulebook, for tests that render none. */
export function sourceLabels(words: i18n, rulebook: Rulebook): ReturnType<typeof useSourceLabels> {
  const read: ReturnType<typeof useSourceLabels>[] = [];
  function Reader() {
    read.push(useSourceLabels());
    return null;
  }
  renderToStaticMarkup(
    <I18nextProvider i18n={words}>
      <SourcesProvider rulebook={rulebook} here="./">
        <Reader />
      </SourcesProvider>
    </I18nextProvider>,
  );
  const [labels] = read;
  if (!labels) throw new Error('No labels');
  return labels;
}
