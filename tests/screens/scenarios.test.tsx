// @vitest-environment jsdom
import { families } from 'virtual:families';
import { rulebook } from 'virtual:rulebook';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../src/rulebook/shapes.ts';
import { followed, renderOverview, renderScenario } from './scenario-shown.tsx';

afterEach(cleanup);
beforeEach(() => followed.mockClear());

const BOTH = SCENARIOS.flatMap((scenario) => (['fr', 'en'] as const).map((language) => [scenario, language] as const));
/** The entry of a finding, where it belongs. */
const entriesOf = (ref: string) => [...document.querySelectorAll(`#source-${ref.replaceAll('/', '-')}`)];
const about = (scenario: string) => rulebook.findings.filter((finding) => finding.scenario === scenario);

describe.each(BOTH)('the page of %s, in %s', (scenario, language) => {
  it('has every finding about it exactly once, in its words, in its table, with its actor and on its side', async () => {
    const { t } = await renderScenario(scenario, language);
    for (const { ref, source, actor, side, facet } of about(scenario)) {
      const [entry, ...again] = entriesOf(ref);
      expect(again, ref).toEqual([]);
      expect(entry, ref).toHaveTextContent(t(`findings:${ref}`));
      const inCase = source === 'card' ? null : source;
      expect(entry?.closest<HTMLElement>('[data-case]')?.dataset['case'] ?? null, ref).toBe(inCase);
      expect(entry?.closest<HTMLElement>('[data-actor]')?.dataset['actor'] ?? null, ref).toBe(facet ? null : actor);
      expect(entry?.closest<HTMLElement>('[data-side]')?.dataset['side'] ?? null, ref).toBe(side);
      expect(entry?.querySelector(`a[data-finding="${ref}"]`), ref).toHaveAttribute('href', `./#finding ${ref}`);
    }
  });

  it('has no finding of another scenario, but those that its tools cite, apart', async () => {
    await renderScenario(scenario, language);
    const own = about(scenario).map(({ ref }) => ref);
    const shown = rulebook.findings.filter(({ ref }) => entriesOf(ref).length > 0).map(({ ref }) => ref);
    const others = shown.filter((ref) => !own.includes(ref));
    expect(others).toEqual(scenario === 'oligarchic' ? ['lavelanet/participatory/commissioner/brake/7'] : []);
    for (const ref of others) expect(entriesOf(ref)[0]?.closest('[data-case]')).toBeNull();
  });

  it('has an entry for every reference that a sentence cites', async () => {
    await renderScenario(scenario, language);
    const cited = [...document.querySelectorAll<HTMLElement>('a[data-finding]')].map((link) => link.dataset['finding']);
    expect(cited.length).toBeGreaterThan(about(scenario).length);
    expect(cited.filter((ref) => entriesOf(ref ?? '').length !== 1)).toEqual([]);
  });

  it('has every rule on it, strongest first on each side, with its sentence and the answers it depends on', async () => {
    const { t } = await renderScenario(scenario, language);
    for (const side of ['lever', 'brake'] as const) {
      const shown = [...document.querySelectorAll<HTMLElement>(`[data-side="${side}"] [data-effect]`)];
      const effects = shown.map(({ dataset }) => rulebook.effects.find(({ id }) => id === dataset['effect']));
      const expected = rulebook.effects.filter(
        (one) => one.scenario === scenario && one.strength > 0 === (side === 'lever'),
      );
      expect(effects.map((one) => one?.id).sort()).toEqual(expected.map(({ id }) => id).sort());
      const strengths = effects.map((one) => Math.abs(one?.strength ?? 0));
      expect(strengths).toEqual(strengths.toSorted((one, other) => other - one));
      for (const [at, effect] of effects.entries()) {
        if (!effect) throw new Error('A rule that does not exist');
        expect(shown[at]).toHaveTextContent(t(`effects:${effect.id}`));
        for (const [question, options] of Object.entries(effect.when))
          for (const option of options)
            expect(shown[at]).toHaveTextContent(t(`questions:${question}.options.${option}.label`));
      }
    }
  });

  it('has each of its families of tools: six objectives with a level and a reason, questions, dated examples by name', async () => {
    const { t } = await renderScenario(scenario, language);
    for (const family of families.families) {
      const place = document.querySelector<HTMLElement>(`[data-family="${family.id}"]`);
      expect(place !== null).toBe(family.scenario === scenario);
      if (!place) continue;
      expect(within(place).getByRole('heading', { level: 3 })).toHaveTextContent(t(`families:${family.id}.name`));
      const objectives = [...place.querySelectorAll<HTMLElement>('[data-objective]')];
      expect(objectives).toHaveLength(6);
      for (const one of objectives) {
        const objective = one.dataset['objective'] ?? '';
        expect(one).toHaveTextContent(t(`families:${family.id}.objectives.${objective}`));
        expect(one).toHaveTextContent(t(`families.${family.objectives[objective]?.level ?? 'weak'}`));
      }
      expect(place.querySelectorAll('[data-ask]')).toHaveLength(family.asks.length);
      const names = family.examples.map((example) => t(`families:${family.id}.examples.${example}`));
      const text = within(place).getByText(/2026/).textContent ?? '';
      const places = names
        .toSorted((one, other) => one.localeCompare(other, language))
        .map((name) => text.indexOf(name));
      expect(places.every((at) => at > 0)).toBe(true);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
  });

  it('says of each sentence on tools that it rests on findings, or that we added it; never both', async () => {
    const { t } = await renderScenario(scenario, language);
    for (const family of families.families.filter((one) => one.scenario === scenario)) {
      const place = document.querySelector<HTMLElement>(`[data-family="${family.id}"]`);
      const sentences = [family, ...Object.values(family.objectives), ...family.asks];
      const added = sentences.filter(({ findings }) => !findings).length;
      expect(within(place ?? document.body).queryAllByText(t('families.added'))).toHaveLength(added);
      const links = sentences.flatMap(({ findings = [] }) => findings).length;
      expect(place?.querySelectorAll('a[data-finding]')).toHaveLength(links);
    }
  });
});

describe('a scenario’s page', () => {
  it('says where nobody tried it, and that silence is no good mark', async () => {
    await renderScenario('contributive');
    const part = screen.getByRole('region', { name: 'Là où personne ne l’a essayé' });
    expect(part).toHaveTextContent('Lavelanet et Mutmutix');
    expect(part).not.toHaveTextContent('Dunkerque');
    expect(part).toHaveTextContent('Se taire n’est pas approuver');
  });

  it('says which levers are worries, and which findings help or hold back', async () => {
    await renderScenario('oligarchic');
    for (const ref of ['mutmutix/oligarchic/commissioner/lever/5', 'mutmutix/oligarchic/provider/lever/4'])
      expect(entriesOf(ref)[0]).toHaveTextContent('c’est une inquiétude');
    expect(entriesOf('mutmutix/oligarchic/commissioner/lever/2')[0]).not.toHaveTextContent('inquiétude');
    cleanup();
    await renderScenario('sovereign');
    expect(entriesOf('dunkerque/sovereign/commissioner/lever/1')[0]).toHaveTextContent('Aide ou freine');
    expect(entriesOf('dunkerque/sovereign/participant/brake/2')[0]).toHaveTextContent('Nous semble valoir');
  });

  it('shows its possible alerts with the answers that raise them, or says that there are none', async () => {
    const { t } = await renderScenario('oligarchic');
    const alerts = screen.getByRole('region', { name: 'Les points d’attention possibles' });
    expect(within(alerts).getAllByRole('heading', { level: 3 })).toHaveLength(2);
    expect(alerts).toHaveTextContent(`${t('questions:data.short')} : « ${t('questions:data.options.special.label')} »`);
    cleanup();
    await renderScenario('participatory');
    const none = screen.getByRole('region', { name: 'Les points d’attention possibles' });
    expect(within(none).queryByRole('heading', { level: 3 })).toBeNull();
    expect(none).toHaveTextContent('Aucune réponse n’en fait apparaître');
  });

  it('leads from a sentence to its finding on the page, opened and focused, and back to the sentence', async () => {
    const user = userEvent.setup();
    await renderScenario('sovereign');
    const reason = document.querySelector<HTMLElement>('[data-effect="in-house-project-with-political-will"]');
    const link = within(reason ?? document.body).getByRole('link', { name: 'Dunkerque, note 2' });
    await user.click(link);
    const [entry] = entriesOf('dunkerque/sovereign/note/2');
    expect(entry).toHaveFocus();
    await user.click(within(entry as HTMLElement).getByRole('button', { name: 'Revenir à la phrase', hidden: true }));
    expect(link).toHaveFocus();
  });

  it('leads to its cases, the questions, the next scenario and the other three', async () => {
    const user = userEvent.setup();
    await renderScenario('oligarchic');
    const part = screen.getByRole('region', { name: 'Continuer' });
    for (const name of [
      'Commencer',
      'Cancer Contribution',
      'Mutmutix',
      'La démocratie participative 2.0',
      'Revenir aux quatre scénarios',
    ])
      await user.click(within(part).getByRole('link', { name }));
    expect(followed.mock.calls.flat()).toEqual([
      'question-owner',
      'case-cancer-contribution',
      'case-mutmutix',
      'scenario-participatory',
      'scenarios',
    ]);
  });

  it('lists each of its parts in its contents', async () => {
    const user = userEvent.setup();
    await renderScenario('sovereign');
    const contents = screen.getByRole('navigation', { name: 'Sur cette page' });
    const links = within(contents).getAllByRole('link');
    const parts = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(parts).toEqual(['Sa place sur la boussole, selon nous', ...links.map((link) => link.textContent)]);
    for (const link of links) {
      await user.click(link);
      expect(screen.getByRole('heading', { level: 2, name: link.textContent ?? '' })).toHaveFocus();
    }
  });
});

describe('the overview', () => {
  it('has the four scenarios in order: vision, who holds the tool, who leads, and a way to each page', async () => {
    const user = userEvent.setup();
    await renderOverview();
    const names = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(names.slice(0, 4)).toEqual([
      '1 La démocratie participative 2.0',
      '2 La démocratie de la souveraineté',
      '3 La démocratie contributive',
      '4 La démocratie oligarchique',
    ]);
    for (const link of screen.getAllByRole('link', { name: /^Lire la page/ })) await user.click(link);
    expect(followed.mock.calls.flat()).toEqual(SCENARIOS.map((id) => `scenario-${id}`));
    expect(screen.getAllByText('Qui mène la démarche')).toHaveLength(4);
  });

  it('leads to the four cases, and says what was tried on each', async () => {
    await renderOverview('en');
    const cases = screen.getByRole('region', { name: 'The four cases of the workshop' });
    expect(within(cases).getAllByRole('link')).toHaveLength(4);
    expect(cases).toHaveTextContent('Scenarios tried: participatory democracy 2.0 and sovereign democracy');
  });
});
