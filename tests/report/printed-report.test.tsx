// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PrintedReport } from '../../src/report/print/printed-report.tsx';
import { scanned } from '../share/scanned.ts';
import { textsIn } from './said-in.ts';
import { inFrench, TAKEN, taken } from './taken-results.ts';

afterEach(cleanup);

describe('the printed report', () => {
  it.each(Object.keys(TAKEN))(
    'of a result that is %s says all that the report says, unseen on screen',
    async (name) => {
      const report = await inFrench(TAKEN[name] ?? taken({}));
      const { container } = render(<PrintedReport document={report} />);
      const article = container.querySelector('article');
      expect(article).not.toBeVisible();
      expect(article?.lang).toBe('fr');
      // The names of the columns of questions and answers go without saying on paper.
      const asked = report.blocks.flatMap((block) => (block.kind === 'pairs' ? block.head : []));
      for (const said of textsIn(report).filter((one) => !asked.includes(one)))
        expect(article?.textContent).toContain(said);
    },
  );

  it('has a code that opens the link', async () => {
    const result = TAKEN['tried'] ?? taken({});
    const { container } = render(<PrintedReport document={await inFrench(result)} />);
    const svg = container.querySelector('svg');
    expect(svg && scanned(svg)).toBe(result.address);
  });

  it('keeps hostile words as words', async () => {
    const text = { project: '<img src=x onerror=alert(1)>', note: '', author: '' };
    const { container } = render(<PrintedReport document={await inFrench(taken({}, { text }))} />);
    expect(container.querySelectorAll('img')).toHaveLength(0);
    expect(container.textContent).toContain(text.project);
  });
});
