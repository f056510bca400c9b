import type { TakenResult } from '../taken-result.ts';
import { type Block, heading, paragraph } from './report-document.ts';
import type { ReportWords } from './report-words.ts';

/** Where the document comes from: rules, version, day, and the link that shows all of it again, in full and as a code. */
export function provenanceOf(result: TakenResult, { t, day }: ReportWords): readonly Block[] {
  const { rulebook, published, version, address } = result;
  const rules = published
    ? t('rulebook', { number: rulebook.version, day: day(published) })
    : rulebook.version === 0
      ? t('result:result.draft')
      : t('rulebookUndated', { number: rulebook.version });
  return [
    heading(2, t('provenance')),
    paragraph(`${rules} ${t('made', { day: day(result.day), version })}`),
    paragraph(t('link'), ' ', { kind: 'link', text: address, href: address }),
    paragraph(t('secret')),
    ...code(result, t),
  ];
}

const code = ({ address, codeAddress = address }: TakenResult, t: ReportWords['t']): readonly Block[] =>
  codeAddress === null
    ? []
    : [{ kind: 'code', link: codeAddress, label: t(codeAddress === address ? 'code' : 'codeWithoutNote') }];
