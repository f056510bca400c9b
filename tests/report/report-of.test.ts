import { describe, expect, it } from 'vitest';
import type { Recommendation } from '../../src/engine/recommend.ts';
import type { Block, ReportDocument } from '../../src/report/document/report-document.ts';
import { reportOf } from '../../src/report/document/report-of.ts';
import { LANGUAGES } from '../words/locales.ts';
import { textsIn } from './said-in.ts';
import { inFrench, reportVoice, rulebook, TAKEN, taken } from './taken-results.ts';

const headings = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [block.text] : []));
const of = <K extends Block['kind']>({ blocks }: ReportDocument, kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const said = (report: ReportDocument) => spaced(textsIn(report).join('\n'));
const kind = (name: string) => {
  const found = TAKEN[name];
  if (!found) throw new Error(name);
  return found;
};

const withoutAlerts = (one: Recommendation): Recommendation => ({
  ...one,
  ranking: one.ranking.map((standing) => ({ ...standing, alert: null, alerts: [] })),
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.keys(TAKEN))('the report of a result that is %s asks for no word in vain', async (name) => {
    const { words, missing } = await reportVoice(language);
    const texts = textsIn(reportOf(kind(name), words));
    expect(missing).toEqual([]);
    expect(texts.filter((text) => /\{\{|\}\}|undefined|null|\n/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each(Object.keys(TAKEN))('the report of a result that is %s holds what every report holds', async (name) => {
    const { words } = await reportVoice(language);
    const report = reportOf(kind(name), words);
    const t = words.getFixedT(language, ['result', 'plan']);
    expect(report.language).toBe(language);
    expect(textsIn(report)).toContain(t('result:result.standing'));
    const [title] = of(report, 'heading');
    expect(title).toEqual({ kind: 'heading', level: 1, text: report.title });
    expect(headings(report)).toEqual(
      expect.arrayContaining([
        t('result:ranking.title'),
        t('result:alerts.title'),
        t('result:result.answersTitle'),
        words.t('report:provenance' as 'result.eyebrow'),
      ]),
    );
    const [table] = of(report, 'table');
    expect(table?.rows).toHaveLength(4);
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.head.length ?? 0);
    expect(of(report, 'pairs')[0]?.pairs).toHaveLength(rulebook.questions.length);
    expect(of(report, 'code')[0]?.link).toBe(kind(name).address);
    expect(textsIn(report)).toContain(kind(name).address);
    expect(textsIn(report).join()).toContain('1.2.3');
  });
});

describe('a report', () => {
  it('says the verdict, how firm it is and why, as the page does', async () => {
    const report = await inFrench(kind('clear'));
    expect(spaced(report.title)).toBe(
      'D’après l’atelier et les réponses données, la démocratie participative 2.0 présente le solde le plus favorable.',
    );
    expect(said(report)).toContain('Net : ');
    expect(said(report)).toContain('Dans 18 lectures sur 20, la démocratie participative 2.0 arrive en tête');
    expect(said(await inFrench(kind('close')))).toContain('Serré : ');
    expect(said(await inFrench(kind('undecided')))).toContain('Indécis : ');
  });

  it('has every part of a result that is not settled', async () => {
    const report = await inFrench(kind('close'));
    expect(headings(report).map(spaced)).toEqual([
      'D’après l’atelier et les réponses données, la démocratie contributive présente le solde le plus favorable.',
      'Le classement',
      'Points d’attention',
      'Scénario par scénario',
      'Les deux premiers, face à face',
      'Un plan d’action pour la démocratie contributive',
      'Ce qui changerait le résultat',
      'Ce qui reste à savoir',
      'Les réponses derrière ce résultat',
      'D’où vient ce document',
    ]);
    expect(said(report)).toContain('À qui demander : ');
    expect(said(report)).toMatch(/passerait en tête/);
    expect(of(report, 'list').some(({ checks }) => checks)).toBe(true);
  });

  it('gives the reasons of each scenario with where they were found, and says that more are on screen', async () => {
    const report = await inFrench(kind('clear'));
    const items = of(report, 'list').flatMap(({ items }) => items);
    const reasons = items.filter(([first]) => first && /^(Aide|Freine)/.test(first.text));
    expect(reasons.length).toBeGreaterThanOrEqual(8);
    for (const reason of reasons) expect(reason.at(-1)).toMatchObject({ kind: 'source' });
    expect(said(report)).toMatch(/\d+ autres raisons sont à l’écran/);
  });

  it('ranks no one, plans nothing and weighs nothing when nothing is answered', async () => {
    const report = await inFrench(kind('all unknown'));
    expect(said(report)).not.toMatch(/Net :|Serré :|Indécis :|lectures? sur 20/);
    expect(of(report, 'table')[0]?.head.map(({ text }) => text)).not.toContain('Place');
    expect(of(report, 'list').filter(({ checks }) => checks)).toEqual([]);
    expect(said(report)).toContain('il n’y a encore rien à planifier');
  });

  it('says what is a try, and what is tried', async () => {
    const report = said(await inFrench(kind('tried')));
    expect(report).toContain('Ce document montre un essai.');
    expect(report).toMatch(/Budget : « .+ » au départ, « Aucun.* » dans l’essai/);
    expect(report).toContain('Le plus de poids : les acteurs de l’usage');
    expect(report).toContain('Mis de côté : ');
  });

  it('says whose case it is', async () => {
    const report = said(await inFrench(kind('case')));
    expect(report).toContain('Résultat · Dunkerque');
    expect(report).toContain('« vous » désigne le porteur de ce cas');
  });

  it.each(['case', 'clear'])('says that the link of a result that is %s holds answers', async (name) => {
    expect(said(await inFrench(kind(name)))).toContain('Ce lien contient les réponses');
  });

  it('speaks of the answers as of someone’s: whoever reads it may have answered nothing', async () => {
    for (const name of ['clear', 'undecided', 'hardly answered'])
      expect(said(await inFrench(kind(name)))).not.toContain('vos réponses');
    const calm = await inFrench({ ...kind('clear'), recommendation: withoutAlerts(kind('clear').recommendation) });
    expect(said(calm)).toContain('Ces réponses ne soulèvent aucun point d’attention.');
  });

  it.each(['undecided', 'two ex æquo'])('plans for each of the scenarios ex æquo when it is %s', async (name) => {
    const result = kind(name);
    const report = await inFrench(result);
    const words = (await reportVoice('fr')).words;
    const first = result.recommendation.ranking.filter(({ rank }) => rank === 1);
    expect(first.length).toBeGreaterThan(1);
    expect(headings(report)).toContain('Un plan d’action pour chaque scénario en tête ex æquo');
    const plan = report.blocks.slice(
      report.blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('Un plan d’action')),
      report.blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('Ce qui changerait')),
    );
    const each = plan.flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []));
    expect(each).toEqual(first.map(({ scenario }) => words.t(`scenarios:${scenario}.short` as 'result.eyebrow')));
    // As many boxes to tick as parts, each of which says who acts.
    const boxes = plan.flatMap((block) => (block.kind === 'list' && block.checks ? [block.items] : []));
    expect(boxes).toHaveLength(first.length);
    for (const [run] of boxes.flat()) expect(run?.text).toMatch(/^(De votre côté|Avec ceux qui)/);
  });

  it('says of an alert that is only possible that it is', async () => {
    const { recommendation } = kind('case');
    const table = of(await inFrench(kind('case')), 'table')[0];
    const shown = table?.rows.map((row) => row.at(-1));
    expect(shown).toEqual(
      recommendation.ranking.map(({ alert, alerts }) =>
        alert ? expect.stringMatching(/vigilance|lever/) : alerts.length > 0 ? 'possible' : 'aucune',
      ),
    );
    expect(shown).toContain('possible');
  });

  it('labels what the sender added, and only then', async () => {
    const text = { project: 'Budget participatif', note: 'À relire', author: '' };
    const report = await inFrench(taken({}, { text }));
    const note = of(report, 'note').map(({ said }) => said.map((runs) => spaced(runs.map((run) => run.text).join(''))));
    expect(note).toContainEqual([
      'Texte ajouté par l’expéditeur',
      'Projet : Budget participatif',
      'Message : À relire',
    ]);
    expect(said(await inFrench(kind('clear')))).not.toContain('expéditeur');
  });

  it('says the day, the rules and when they were published', async () => {
    const report = said(await inFrench(kind('clear')));
    expect(report).toContain(`Règles n° ${rulebook.version}, publiées le 23 novembre 2026.`);
    expect(report).toContain('Document fait le 5 janvier 2027, avec la version 1.2.3 de la boussole.');
  });

  it('says what is still on its way rather than leave it out', async () => {
    const workedOut = { measures: null, firmness: null, tippingPoints: null, unknowns: null };
    const report = said(await inFrench({ ...kind('close'), workedOut }));
    expect(report).toContain('Calcul de la solidité…');
    expect(report).toContain('En cours de calcul…');
  });

  it('has a code for a shorter link where the whole is too long, and says so', async () => {
    const codeAddress = 'https://boussole.example/?r#short';
    const report = await inFrench({ ...kind('clear'), codeAddress });
    expect(of(report, 'code')).toEqual([
      { kind: 'code', link: codeAddress, label: expect.stringContaining('sans le message ni le nom') },
    ]);
    expect(of(await inFrench({ ...kind('clear'), codeAddress: null }), 'code')).toEqual([]);
  });

  it.each(Object.keys(TAKEN))('about two pages long: a result that is %s', async (name) => {
    const length = textsIn(await inFrench(kind(name))).join(' ').length;
    expect(length).toBeLessThan(10_500);
  });
});
