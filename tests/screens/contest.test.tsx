// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import effects from '../../locales/fr/effects.json';
import { modelOf } from '../../src/engine/model.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { Effect } from '../../src/rulebook/shapes.ts';
import { Contest } from '../../src/screens/contest/contest.tsx';
import { Result } from '../../src/screens/result/result.tsx';
import { SourcesProvider } from '../../src/screens/result/source-links.tsx';
import { allWorkedOut } from './all-worked-out.ts';
import { renderInFrench } from './in-french.tsx';

const LINK = 'https://boussole.example.org/?r#1.0.owsobv.0.abcdef01';
const EMAIL = 'rules@example.org';
const ISSUES = 'https://tracker.example.org/new?title={title}&body={body}';
const words: Record<string, string> = effects;

const ruleWhere = (test: (effect: Effect) => boolean): Effect => {
  const found = rulebook.effects.find(test);
  if (!found) throw new Error('No such rule');
  return found;
};
const strong = ruleWhere(({ strength }) => strength === -2);
const inferred = ruleWhere(({ inferred }) => inferred === true);
const several = ruleWhere(({ when }) => Object.keys(when).length > 1);

function configure(settings: { email?: string; issues?: string }) {
  for (const [name, content] of Object.entries(settings)) {
    const meta = document.createElement('meta');
    meta.name = `boussole:contest-${name}`;
    meta.content = content;
    document.head.append(meta);
  }
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  document.head.replaceChildren();
  Reflect.deleteProperty(document, 'execCommand');
  vi.restoreAllMocks();
});

/** What a test types for what the locales set with no-break spaces. */
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\r\n', '\n') ?? '';
const openerName = (effect: string) => plain(`Contester cette phrase : ${words[effect]}`);
const opener = (effect: Effect) =>
  screen.getByRole('button', { name: (name) => plain(name) === openerName(effect.id) });
const panel = () => screen.getByRole('group', { name: 'Contester cette règle' });

async function contest(effect: Effect = strong, resultAddress: string | null = LINK) {
  await renderInFrench(
    <SourcesProvider rulebook={rulebook} here="./">
      <Contest effect={effect} rulebook={3} resultAddress={resultAddress} />
    </SourcesProvider>,
  );
  const user = userEvent.setup();
  await user.click(opener(effect));
  return user;
}

/** The text that would leave, as the clipboard gets it. */
async function copied(user: ReturnType<typeof userEvent.setup>): Promise<string> {
  await user.click(screen.getByRole('button', { name: 'Copier le texte' }));
  await screen.findByText('Le texte est copié.');
  return navigator.clipboard.readText();
}

const read = (link: HTMLElement): Readonly<Record<string, string>> & { readonly href: string } => {
  const href = link.getAttribute('href') ?? '';
  return { href, ...Object.fromEntries(new URLSearchParams(href.split('?').slice(1).join('?'))) };
};
const mail = () => read(screen.getByRole('link', { name: 'Écrire un courriel' }));

describe('an objection', () => {
  it('says all that names the rule: id, rulebook, sentence, condition, scenario, actor, weight and findings', async () => {
    configure({ email: EMAIL });
    const user = await contest(strong);
    const text = plain(await copied(user));
    const [question = '', [option = ''] = []] = Object.entries(strong.when)[0] ?? [];
    expect(question && option).not.toBe('');
    expect(text).toContain(`- Règle : ${strong.id} (règles n° 3)`);
    expect(text).toContain(`- Phrase : ${plain(words[strong.id])}`);
    expect(text).toMatch(/^- Condition : \S.* : « .+ »$/m);
    expect(text).toMatch(/^- Scénario : .+$/m);
    expect(text).toMatch(/^- Acteur : Acteurs .+$/m);
    expect(text).toContain('- Poids : frein, compte double');
    for (const ref of strong.findings) expect(text).toMatch(new RegExp(`^- Constats : .* · .* \\(${ref}\\)`, 'm'));
    for (const line of text.split('\n').filter((one) => one.startsWith('- '))) {
      const [label = '', ...rest] = line.slice(2).split(' : ');
      expect(within(panel()).getByText(label, { selector: 'dt' }).nextElementSibling).toHaveTextContent(
        rest.join(' : ').replaceAll(/ \([a-z]+\/[^)]+\),?/g, ''),
      );
    }
    expect(mail()).toMatchObject({
      subject: `Objection à la règle ${strong.id} (règles n° 3)`,
      body: text.replaceAll('\n', '\r\n'),
    });
  });

  it('names findings as people read them on screen, with their references in what leaves', async () => {
    const user = await contest(
      ruleWhere(({ findings }) => findings.includes('dunkerque/contributive/commissioner/lever/1')),
    );
    const label = 'Dunkerque · Contributive · Acteurs de la commande · levier 1';
    expect(within(panel()).getByText('Constats').nextElementSibling).toHaveTextContent(label);
    expect(panel().textContent).not.toContain('dunkerque/');
    expect(plain(await copied(user))).toContain(`${label} (dunkerque/contributive/commissioner/lever/1)`);
  });

  it('says every answer of a condition on several questions, and which conditions are our reading', async () => {
    const user = await contest(several);
    const condition = plain(await copied(user)).match(/^- Condition : (.*)$/m)?.[1] ?? '';
    expect(condition.match(/« /g)).toHaveLength(Object.values(several.when).flat().length);
    expect(condition).toMatch(/ et /);
  });

  it('of an inferred rule says so', async () => {
    await contest(inferred);
    expect(within(panel()).getByText(/, notre interprétation$/)).toBeVisible();
  });

  it('begins with the reader’s words, or with the place to write them', async () => {
    configure({ email: EMAIL });
    const user = await contest();
    expect(mail()['body']).toMatch(/^\(Écrivez ici votre objection\.\)\r\n\r\n/);
    await user.type(screen.getByLabelText('Votre objection'), 'Le constat dit autre chose.');
    expect(mail()['body']).toMatch(/^Le constat dit autre chose\.\r\n\r\n- Règle/);
    expect(plain(await copied(user))).toBe(plain(mail()['body']));
  });

  it('has no answers until the box is ticked, nor after it is unticked', async () => {
    configure({ email: EMAIL, issues: ISSUES });
    const user = await contest();
    const everywhere = () => decodeURIComponent(panel().outerHTML.replaceAll('&amp;', '&'));
    const box = screen.getByRole('checkbox', { name: 'Joindre mes réponses (le lien de ce résultat)' });
    expect(box).not.toBeChecked();
    expect(box).toHaveAccessibleDescription(/peut lire toutes vos réponses.*ticket public/);
    expect(everywhere()).not.toContain(LINK);
    expect(await copied(user)).not.toContain(LINK);
    await user.click(box);
    expect(mail()['body']).toMatch(new RegExp(`- Réponses :\r\n${LINK.replace(/[.?]/g, '\\$&')}$`));
    expect(await copied(user)).toContain(LINK);
    expect(screen.getByText(LINK)).toBeVisible();
    await user.click(box);
    expect(everywhere()).not.toContain(LINK);
  });

  it('offers no box where there are no answers of the reader’s', async () => {
    await contest(strong, null);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('says that nothing leaves unless it is sent', async () => {
    await contest();
    expect(screen.getByText(/ne part que si vous l’envoyez/)).toBeVisible();
  });
});

describe('the ways out', () => {
  it('are an e-mail, a public issue and a copy, where both addresses are configured', async () => {
    configure({ email: EMAIL, issues: ISSUES });
    await contest();
    expect(mail().href).toMatch(/^mailto:rules@example\.org\?subject=/);
    const issue = screen.getByRole('link', { name: 'Ouvrir un ticket public' });
    expect(issue).toHaveAttribute('target', '_blank');
    expect(issue).toHaveAttribute('rel', 'noreferrer noopener');
    expect(issue).toHaveAccessibleDescription(/nouvel onglet, sur tracker\.example\.org.*tout le monde peut le lire/);
    expect(read(issue)).toMatchObject({
      title: expect.stringContaining(strong.id),
      body: expect.stringMatching(/- Phrase/),
    });
    expect(screen.getByText(/Rien ne s’ouvre/)).toBeVisible();
  });

  it.each([
    ['nothing', {}],
    ['values that cannot be trusted', { email: 'a@example.org?bcc=b@example.org', issues: 'javascript:{title}{body}' }],
  ])('are a copy alone, and why, where %s is configured', async (_, settings) => {
    configure(settings);
    await contest();
    expect(within(panel()).queryByRole('link')).toBeNull();
    expect(screen.getByText(/ne dit pas à qui écrire/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copier le texte' })).toBeVisible();
  });

  it('say what a long objection leaves out of the e-mail, and keep the whole text to copy', async () => {
    configure({ email: EMAIL, issues: ISSUES });
    const user = await contest();
    const long = 'Le constat dit tout autre chose. '.repeat(30).trim();
    await user.click(screen.getByLabelText('Votre objection'));
    await user.paste(long);
    expect(mail().href.length).toBeLessThanOrEqual(1900);
    expect(mail()['body']).toContain(long);
    expect(mail()['body']).toMatch(/Faute de place, il manque ici : .*constats/);
    expect(screen.getByRole('link', { name: 'Écrire un courriel' })).toHaveAccessibleDescription(
      /Trop long pour un courriel préparé\. Il y manquera\s: .*constats/,
    );
    expect(screen.queryByText(/Trop long pour un ticket/)).toBeNull();
    await user.paste(long.repeat(4));
    expect(mail()['body']).not.toContain('tout autre chose');
    expect(mail()['body']).toMatch(/^\(Faute de place, il manque ici : votre objection\. Le texte entier/);
    expect(screen.getByText(/Trop long pour un ticket préparé/)).toBeVisible();
    expect(await copied(user)).toContain(long);
  });
});

describe('a copy', () => {
  it('refused by the clipboard is made by the former command, and says so', async () => {
    const user = await contest();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const taken: string[] = [];
    document.execCommand = () => {
      taken.push((document.activeElement as HTMLTextAreaElement).value);
      return true;
    };
    const button = screen.getByRole('button', { name: 'Copier le texte' });
    await user.click(button);
    expect(await screen.findByText(/a refusé une première fois, puis le texte a été copié/)).toBeVisible();
    expect(taken).toEqual([expect.stringContaining(strong.id)]);
    expect(button).toHaveFocus();
    expect(within(panel()).getAllByRole('textbox')).toHaveLength(1);
  });

  it.each([
    ['answers no', () => false],
    [
      'fails',
      () => {
        throw new Error('refused');
      },
    ],
  ])('refused by both, when the command %s, leaves the text selected in a field, and says so', async (_, command) => {
    const user = await contest();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    document.execCommand = command;
    await user.click(screen.getByRole('button', { name: 'Copier le texte' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Le texte à copier' });
    expect(screen.getByRole('status')).toHaveTextContent(/Le navigateur refuse la copie/);
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveAttribute('readonly');
    expect(field.value).toContain(strong.id);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('is said no more once the text has changed', async () => {
    const user = await contest();
    await copied(user);
    await user.type(screen.getByLabelText('Votre objection'), 'x');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('the panel', () => {
  it('opens and closes by its button, and gives focus back when it is closed from inside', async () => {
    const user = await contest();
    expect(opener(strong)).toHaveAttribute('aria-expanded', 'true');
    expect(opener(strong)).toHaveAttribute('aria-controls', panel().id);
    await user.tab();
    expect(screen.getByLabelText('Votre objection')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(screen.queryByRole('group')).toBeNull();
    expect(opener(strong)).toHaveFocus();
    expect(opener(strong)).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Enter}');
    await user.click(screen.getByLabelText('Votre objection'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group')).toBeNull();
    expect(opener(strong)).toHaveFocus();
  });

  it('is the only one open, and forgets nothing while another is', async () => {
    const [one, two] = rulebook.effects;
    if (!one || !two) throw new Error('Two rules at least');
    await renderInFrench(
      <>
        <Contest effect={one} rulebook={3} resultAddress={null} />
        <Contest effect={two} rulebook={3} resultAddress={null} />
      </>,
    );
    const user = userEvent.setup();
    await user.click(opener(one));
    await user.type(screen.getByLabelText('Votre objection'), 'Première');
    await user.click(opener(two));
    expect(within(panel()).getByText(plainId(two))).toBeVisible();
    expect(opener(one)).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByLabelText('Votre objection')).toHaveValue('');
    await user.click(opener(one));
    expect(screen.getByLabelText('Votre objection')).toHaveValue('Première');
  });
});

const plainId = (effect: Effect) => new RegExp(`^${effect.id} `);

describe('on the result', () => {
  const { answers } = rulebook.cases.find(({ id }) => id === 'dunkerque') ?? { answers: {} };
  const route = { href: './', follow: vi.fn() };
  const result = (openCase: boolean) =>
    renderInFrench(
      <Result
        rulebook={rulebook}
        recommendation={recommend(rulebook, answers)}
        answers={answers}
        model={modelOf(rulebook)}
        workedOut={allWorkedOut(modelOf(rulebook), answers)}
        openCase={openCase ? (rulebook.cases[0] ?? null) : null}
        change={route}
        restart={route}
        method={route}
        rule={() => route}
        here="./#here"
        resultAddress={openCase ? null : LINK}
      />,
    );

  it('every sentence has its button, with its own rule', async () => {
    await result(false);
    const said = [...document.querySelectorAll('[data-effect]')];
    expect(said.length).toBeGreaterThan(10);
    for (const item of said) {
      const button = within(item as HTMLElement).getByRole('button', { hidden: true });
      expect(plain(button.textContent)).toBe(openerName(item.getAttribute('data-effect') ?? ''));
    }
  });

  it('an objection can join the result’s link, and none of a case', async () => {
    const user = userEvent.setup();
    const { unmount } = await result(false);
    const first = () => screen.getAllByRole('button', { name: /^Contester/ })[0] ?? document.body;
    await user.click(first());
    await user.click(screen.getByRole('checkbox', { name: /^Joindre mes réponses/ }));
    expect(within(panel()).getByText(LINK)).toBeVisible();
    unmount();
    await result(true);
    await user.click(first());
    expect(panel()).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: /^Joindre mes réponses/ })).toBeNull();
  });
});
