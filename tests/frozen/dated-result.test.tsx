// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DatedResult } from '../../src/app/dated-result.tsx';
import * as slices from '../../src/app/in-slices.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { Work } from '../../src/engine/work.ts';
import { asPlayed } from '../../src/link/as-played.ts';
import { migrate } from '../../src/link/migrate.ts';
import type { Play } from '../../src/link/play.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import { createWords, loadWords } from '../../src/words/words.ts';
import { GOLDEN } from '../link/golden.ts';
import { twoRulebooks } from './two-rulebooks.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const root = twoRulebooks();
const [frozen] = readPublished(root);
if (!frozen) throw new Error('Rulebook 1');
const { rulebook } = frozen;
const today = loadRulebook(root);
const CANCER = GOLDEN['the case cancer-contribution']?.answers ?? {};

const words = createWords();
await loadWords(words, 'fr', 'explanations');

function shown(
  own: Answers,
  play: Play | null,
  recalculate = vi.fn(() => ({ href: '?r#now', follow: () => undefined })),
) {
  const answers = { ...own, ...play?.answers };
  const played = asPlayed(rulebook, play);
  const then = { rulebook, answers, play: played, recommendation: recommend(rulebook, answers, played) };
  return (
    <I18nextProvider i18n={words}>
      <DatedResult then={then} date="2026-11-23" today={today} own={own} play={play} recalculate={recalculate} />
    </I18nextProvider>
  );
}

const said = () => screen.getByRole('status').textContent?.replace(/[\u00a0\u202f]/g, ' ');

describe('a result that older rules made', () => {
  it('says so at once, and what changed once it is worked out', async () => {
    render(shown(CANCER, null));
    expect(said()).toMatch(/règles n° 1, publiées le 23 novembre 2026.*La comparaison .* se prépare\.$/);
    expect(await screen.findByText(/la première place change/)).toBeVisible();
    expect(screen.getByText('Des données sensibles sur une grande plateforme')).toBeVisible();
  });

  it('is worked out again with its answers and its try, as today’s rules have them', async () => {
    const play: Play = { answers: { budget: ['substantial'] }, priority: 'provider', off: [3] };
    const recalculate = vi.fn(() => ({ href: '?r#now', follow: () => undefined }));
    render(shown(CANCER, play, recalculate));
    const { answers, play: moved } = migrate(rulebook, today, CANCER, play);
    expect(recalculate).toHaveBeenCalledWith(answers, moved);
    expect(await screen.findByText(/Avec les règles actuelles/)).toBeVisible();
  });

  it('says nothing of another result, opened in its place', async () => {
    const view = render(shown(CANCER, null));
    await screen.findByText(/la première place change/);
    vi.spyOn(slices, 'inSlices').mockImplementation(() => () => undefined);
    view.rerender(shown(GOLDEN['the case dunkerque']?.answers ?? {}, null));
    expect(said()).toMatch(/La comparaison .* se prépare\.$/);
  });

  it('never closes and opens again while something is tried: it would move the page under the reader', async () => {
    const view = render(shown(CANCER, null));
    await screen.findByText(/la première place change/);
    const former = said();
    const works: Work<unknown>[] = [];
    vi.spyOn(slices, 'inSlices').mockImplementation((work) => {
      works.push(work);
      return () => undefined;
    });
    view.rerender(shown(CANCER, { answers: { data: ['ordinary'] }, priority: null, off: [] }));
    expect(said()).toBe(former);
    act(() => {
      while (!works.at(-1)?.next().done);
    });
    expect(said()).not.toBe(former);
    expect(said()).toMatch(/En tête : la démocratie contributive et la démocratie oligarchique \(ex æquo\)/);
  });
});
