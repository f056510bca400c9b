// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import actions from '../../locales/fr/actions.json';
import alerts from '../../locales/fr/alerts.json';
import effects from '../../locales/fr/effects.json';
import findings from '../../locales/fr/findings.json';
import { entry, FEW_RULES, renderMethod, ruleFollowed, shown, startRoute } from './method-page.tsx';

const words: {
  readonly effects: Record<string, string>;
  readonly findings: Record<string, string>;
  readonly actions: Record<string, string>;
  readonly alerts: Record<string, { readonly title: string }>;
} = { effects, findings, actions, alerts };
const inPage = (ref: string) => ref.replaceAll('/', '-');
const linksIn = (id: string) => [...entry(id).querySelectorAll('a')].map((link) => link.textContent);

describe('the whole rulebook', () => {
  beforeAll(async () => {
    await renderMethod();
  });
  afterAll(cleanup);

  it('is there: every rule, alert and action, and every finding, once', () => {
    expect(shown('rule').sort()).toEqual(rulebook.effects.map(({ id }) => id).sort());
    expect(shown('alert')).toEqual(rulebook.alerts.map(({ id }) => id));
    expect(shown('everywhere')).toEqual(rulebook.everywhere.map(({ id }) => id));
    expect(shown('action')).toEqual(rulebook.actions.map(({ id }) => id));
    expect(shown('finding').sort()).toEqual(rulebook.findings.map(({ ref }) => inPage(ref)).sort());
    expect(screen.getByText(/^Affichés/)).toHaveTextContent(
      `${rulebook.effects.length} règles, ${rulebook.alerts.length + rulebook.everywhere.length} points d’attention, ` +
        `${rulebook.actions.length} leviers d’action et ${rulebook.findings.length} constats`,
    );
  });

  it('gives each rule its sentence, its name, and the words of each finding, which a link follows', () => {
    for (const { id, findings: refs } of rulebook.effects) {
      const text = entry(`rule-${id}`).textContent;
      expect(text).toContain(words.effects[id]);
      expect(text).toContain(id);
      for (const ref of refs) expect(text).toContain(words.findings[ref]);
      const cited = [...entry(`rule-${id}`).querySelectorAll('a[data-finding]')];
      expect(cited.map((link) => link.getAttribute('data-finding'))).toEqual(refs);
    }
  });

  it('says of a rule whom it is about, how it weighs, with which answers, and what is our reading', () => {
    const rule = entry('rule-platform-cost-without-budget');
    expect(rule).toHaveTextContent('Participative 2.0Acteurs de la commandeFrein, compte double');
    expect(rule).toHaveTextContent('Quand vous répondez « Aucun budget dédié » à « Budget ».');
    expect(rule).not.toHaveTextContent('Notre interprétation');
    const inferred = rulebook.effects.filter((effect) => effect.inferred);
    expect(screen.getAllByText(/^Notre interprétation : le constat/)).toHaveLength(inferred.length);
    const both = rulebook.effects.find(({ when }) => Object.keys(when).length === 2);
    expect(entry(`rule-${both?.id}`).textContent).toMatch(/Quand vous répondez «\s.*\s» à «\s.*\s» et «\s.*\s» à «\s/);
  });

  it('gives each finding its words, and all that uses it, or why nothing does', () => {
    for (const { ref, unscored, facet } of rulebook.findings) {
      const uses = [
        ...rulebook.effects.filter((one) => one.findings.includes(ref)).map(({ id }) => words.effects[id]),
        ...rulebook.alerts.filter((one) => one.findings.includes(ref)).map(({ id }) => words.alerts[id]?.title),
        ...rulebook.everywhere.filter((one) => one.findings.includes(ref)).map(({ id }) => words.alerts[id]?.title),
        ...rulebook.actions.filter((one) => one.findings.includes(ref)).map(({ id }) => words.actions[id]),
      ];
      const id = `finding-${inPage(ref)}`;
      expect(entry(id).textContent).toContain(words.findings[ref]);
      expect(linksIn(id)).toEqual(uses);
      if (uses.length === 0) {
        expect(unscored ?? facet).toBeTruthy();
        expect(entry(id)).toHaveTextContent('Ne compte pas');
      }
    }
  });

  it('leads from a rule to its finding and back, folds opened', async () => {
    const rule = entry('rule-platform-cost-without-budget');
    const [cited] = within(rule).getAllByText(/Lavelanet · Participative 2\.0/);
    if (!cited) throw new Error('No finding cited');
    await userEvent.click(cited);
    const finding = entry('finding-lavelanet-participatory-commissioner-brake-1');
    expect(finding).toHaveFocus();
    expect(finding.closest('details')).toHaveProperty('open', true);
    const back = within(finding).getByText(words.effects['platform-cost-without-budget'] ?? '');
    expect(back).toHaveAttribute('href', './#method-platform-cost-without-budget');
    expect(ruleFollowed).not.toHaveBeenCalled();
    await userEvent.click(back);
    expect(ruleFollowed).toHaveBeenCalledExactlyOnceWith('platform-cost-without-budget');
    expect(rule).toHaveFocus();
    expect(rule.closest('details')).toHaveProperty('open', true);
  });

  it('offers to object to each rule', () => {
    for (const { id } of rulebook.effects)
      expect(
        within(entry(`rule-${id}`))
          .getByText('Contester')
          .closest('button'),
      ).toHaveAccessibleName(/^Contester./);
  });
});

describe('a finding without use or reason', () => {
  afterEach(cleanup);

  it('is given none', async () => {
    const [one] = rulebook.findings;
    if (!one) throw new Error('No finding');
    const finding = { ...one, unscored: null, facet: null };
    await renderMethod({ rulebook: { ...FEW_RULES, effects: [], everywhere: [], findings: [finding] } });
    expect(entry(`finding-${inPage(one.ref)}`)).not.toHaveTextContent('Ne compte pas');
  });
});

describe('the page', () => {
  afterEach(cleanup);

  it('begins with its heading, eleven sentences, and a list of its parts', async () => {
    await renderMethod({ rulebook: FEW_RULES });
    expect(screen.getByText('La méthode')).toHaveProperty('tagName', 'H1');
    const reasoning = screen.getByText('La boussole éclaire une décision ; elle ne la prend pas.').closest('ol');
    expect(reasoning?.querySelectorAll('li')).toHaveLength(11);
    const contents = within(screen.getByLabelText('Sur cette page'));
    const parts = contents.getAllByRole('link');
    expect(parts.map((link) => link.textContent)).toEqual(
      [...document.querySelectorAll('h2')].map((heading) => heading.textContent),
    );
    for (const link of parts) {
      await userEvent.click(link);
      expect(document.activeElement).toHaveProperty('tagName', 'H2');
      expect(document.activeElement).toHaveTextContent(link.textContent ?? '');
    }
  });

  it('leads on to the questions, resumed when some answers wait', async () => {
    const { unmount } = await renderMethod({ rulebook: FEW_RULES });
    await userEvent.click(screen.getByText('Commencer'));
    expect(startRoute.follow).toHaveBeenCalledTimes(1);
    unmount();
    await renderMethod({ rulebook: FEW_RULES, begun: true });
    expect(screen.getByText('Reprendre')).toHaveAttribute('href', startRoute.href);
  });

  it('opens at the rule that its address names', async () => {
    await renderMethod({ rulebook: FEW_RULES, rule: 'platform-cost-without-budget' });
    expect(entry('rule-platform-cost-without-budget')).toHaveFocus();
    expect(entry('rule-platform-cost-without-budget').closest('details')).toHaveProperty('open', true);
  });

  it('says that a rule is gone, and shows the others', async () => {
    await renderMethod({ rulebook: FEW_RULES, rule: 'no-such-rule' });
    expect(screen.getByText(/« no-such-rule » n’est pas dans ces règles/)).toHaveFocus();
    expect(shown('rule')).toHaveLength(FEW_RULES.effects.length);
  });

  it('names the rules it shows, those published, and where they are written', async () => {
    const { unmount } = await renderMethod({ rulebook: { ...FEW_RULES, version: 0 } });
    expect(screen.getByText(/elles portent le numéro 0/)).toBeInTheDocument();
    expect(screen.getByText('Aucune version n’a encore été publiée.')).toBeInTheDocument();
    unmount();
    await renderMethod({
      rulebook: { ...FEW_RULES, version: 2 },
      history: [
        { number: 1, date: '2026-11-23' },
        { number: 2, date: '2027-01-01' },
      ],
    });
    expect(screen.getByText('Ces règles portent le numéro 2.')).toBeInTheDocument();
    expect(screen.getByText('Règles 1, publiées le 23 novembre 2026')).toBeInTheDocument();
    expect(screen.getByText('Règles 2, publiées le 1 janvier 2027')).toBeInTheDocument();
    expect(screen.getByText(/licence MIT/)).toBeInTheDocument();
  });
});
