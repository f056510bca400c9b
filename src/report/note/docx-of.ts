import { Document, Packer } from 'docx';
import type { ReportDocument } from '../document/report-document.ts';
import { docxBlock } from './docx-block.ts';
import { LISTS, pageOf, stylesOf } from './docx-styles.ts';
import { inXml } from './in-xml.ts';

/** What the file is called. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The note for a council: a report as a .docx that any word processor opens. Its properties name no one: a word processor
 * shows who saved it, and that is whoever sends it.
 * @param picture the link's code as a PNG; null to leave it out
 */
export async function docxOf(report: ReportDocument, picture: Uint8Array | null): Promise<ArrayBuffer> {
  const title = inXml(report.title);
  const file = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: stylesOf(report.language),
    numbering: LISTS,
    sections: [{ ...pageOf(), children: report.blocks.flatMap((block) => docxBlock(block, picture)) }],
  });
  return Packer.toArrayBuffer(file);
}
