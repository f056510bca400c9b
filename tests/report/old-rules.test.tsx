// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { reportOf } from '../../src/report/document/report-of.ts';
import { docxOf } from '../../src/report/note/docx-of.ts';
import { richText } from '../../src/report/note/rich-text.ts';
import { PrintedReport } from '../../src/report/print/printed-report.tsx';
import type { TakenResult } from '../../src/report/taken-result.ts';
import { reportVoice, TAKEN, taken } from './taken-results.ts';

afterEach(cleanup);

const CLEAR = TAKEN['clear'] ?? taken({});
const spaced = (text: string | null) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const parsed = (text: string, type: DOMParserSupportedType) =>
  spaced(new DOMParser().parseFromString(text, type).documentElement.textContent);

/** A result in each form that it is taken away in. */
async function forms(result: TakenResult, language: string): Promise<Readonly<Record<string, string>>> {
  const report = reportOf(result, (await reportVoice(language)).words);
  const { html, plain } = richText(report);
  const note = unzipSync(new Uint8Array(await docxOf(report, null)))['word/document.xml'];
  return {
    print: spaced(render(<PrintedReport document={report} />).container.textContent),
    docx: parsed(new TextDecoder().decode(note), 'application/xml'),
    html: parsed(html, 'text/html'),
    plain: spaced(plain),
  };
}

const SINCE = {
  fr: {
    changed: /Ce résultat a été fait avec les règles n° \d+, publiées le 23 novembre 2026\. Depuis, elles ont changé\./,
    preparing: /publiées le 23 novembre 2026\. Depuis, d’autres règles sont en préparation/,
  },
  en: {
    changed: /This result was made with rules no\. \d+, published on 23 November 2026\. They have changed since\./,
    preparing: /published on 23 November 2026\. Other rules have been in preparation since/,
  },
} as const;
const LANGUAGES = ['fr', 'en'] as const;
const FORMS = ['print', 'docx', 'html', 'plain'];

describe.each(LANGUAGES)('a result made with older rules, in %s', (language) => {
  it.each(['changed', 'preparing'] as const)('says so in every form that is taken away: %s', async (rulesSince) => {
    const said = await forms({ ...CLEAR, rulesSince }, language);
    for (const form of FORMS)
      expect([form, said[form]]).toEqual([form, expect.stringMatching(SINCE[language][rulesSince])]);
  });

  it('says so before any figure', async () => {
    const { plain = '' } = await forms({ ...CLEAR, rulesSince: 'changed' }, language);
    expect(plain.search(SINCE[language].changed)).toBeLessThan(plain.search(/Net|Clear/));
  });

  it('says nothing of it when its rules are today’s', async () => {
    const said = await forms(CLEAR, language);
    for (const form of FORMS) expect(said[form]).not.toMatch(/elles ont changé|en préparation|have changed since/);
  });
});
