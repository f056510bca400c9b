// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/report/document/report-of.ts';
import { richText } from '../../src/report/note/rich-text.ts';
import { textsIn } from './said-in.ts';
import { inFrench, reportVoice, TAKEN, taken } from './taken-results.ts';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const HOSTILE = `<img src=x onerror="alert(1)"> & '</p><script>1</script> javascript:`;

describe.each(['fr', 'en'])('rich text, in %s', (language) => {
  it.each(Object.keys(TAKEN))('of a result that is %s says all that the report says, twice', async (name) => {
    const { words } = await reportVoice(language);
    const report = reportOf(TAKEN[name] ?? taken({}), words);
    const { html, plain } = richText(report);
    const code = report.blocks.flatMap((block) => (block.kind === 'code' ? [block.label] : []));
    const texts = textsIn(report).filter((one) => !code.includes(one));
    const pasted = parsed(html).textContent;
    for (const said of texts) expect(pasted).toContain(said);
    const asked = report.blocks.flatMap((block) => (block.kind === 'pairs' ? block.head : []));
    for (const said of texts.filter((one) => !asked.includes(one))) expect(plain).toContain(said);
  });
});

describe('rich text', () => {
  it('has headings, lists, tables and the link', async () => {
    const result = TAKEN['close'] ?? taken({});
    const body = parsed(richText(await inFrench(result)).html);
    expect(body.firstElementChild?.getAttribute('lang')).toBe('fr');
    expect(body.querySelectorAll('h1')).toHaveLength(1);
    expect(body.querySelectorAll('table')).toHaveLength(2);
    expect(body.querySelectorAll('thead th').length).toBeGreaterThan(6);
    expect(body.querySelector('a')?.getAttribute('href')).toBe(result.address);
    expect(body.querySelector('li')).not.toBeNull();
  });

  it('keeps hostile words as words', async () => {
    const text = { project: HOSTILE, note: '', author: '' };
    const { html, plain } = richText(await inFrench(taken({}, { text })));
    const body = parsed(html);
    expect(body.querySelectorAll('img, script')).toHaveLength(0);
    expect(body.textContent).toContain(HOSTILE);
    expect(plain).toContain(HOSTILE);
  });

  it('links to nothing but the web', async () => {
    const html = richText(await inFrench(taken({}, { address: 'javascript:alert(1)' }))).html;
    expect(parsed(html).querySelectorAll('a')).toHaveLength(0);
    const quoted = 'https://x.example/?r#"onclick="1';
    const link = parsed(richText(await inFrench(taken({}, { address: quoted }))).html).querySelector('a');
    expect(link?.getAttributeNames()).toEqual(['href']);
    expect(link?.getAttribute('href')).toBe(quoted);
  });
});
