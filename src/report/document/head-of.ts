import { statementWords } from '../../screens/result/firmness/statement-words.ts';
import { statementsOf } from '../../screens/result/firmness/statements.ts';
import { practiceOf } from '../../screens/result/practice-of.ts';
import { verdictSentence } from '../../screens/result/verdict-sentence.ts';
import type { TakenResult } from '../taken-result.ts';
import { type Block, heading, paragraph, type Said, saying, strong } from './report-document.ts';
import type { ReportWords } from './report-words.ts';
import { triedIn } from './tried-in.ts';

/** The verdict in one sentence: the title of a report. Whoever reads it may not be who answered. */
export const titleOf = ({ recommendation, openCase, play }: TakenResult, { words }: ReportWords): string =>
  verdictSentence(words, recommendation, openCase ? 'Case' : play ? 'Try' : 'Sent');

/** What comes first: whose result it is, the verdict, how firm it is, what it means in practice, what was added to it. */
export function headOf(result: TakenResult, voice: ReportWords): readonly Block[] {
  const { openCase, recommendation } = result;
  const { t } = voice;
  return [
    paragraph(`${t('name')} · ${eyebrow(result, voice)} · ${voice.day(result.day)}`),
    heading(1, titleOf(result, voice)),
    ...olderRules(result, voice),
    ...(openCase ? [paragraph(t(`result:situations.${openCase.id}`))] : []),
    ...firmness(result, voice),
    ...practice(result, voice),
    ...(recommendation.allRed ? [paragraph(t('result:result.allRed'))] : []),
    { kind: 'note', said: [saying(strong(t('result:result.standing'))), ...caseNote(result, voice)] },
    ...triedIn(result, voice),
    ...sendersText(result, voice),
  ];
}

/** Said before anything that stands on them, as the banner of the page does. */
function olderRules({ rulebook, published, rulesSince }: TakenResult, { words, day }: ReportWords): readonly Block[] {
  if (!rulesSince || !published) return [];
  const t = words.getFixedT(words.language, 'dated');
  const made = t('made', { number: rulebook.version, date: day(published) });
  return [paragraph(strong(`${made} ${t(rulesSince === 'changed' ? 'since' : 'sinceDraft')}`))];
}

function eyebrow({ openCase, play }: TakenResult, { t }: ReportWords): string {
  const title = t('interface:result.eyebrow');
  if (openCase) return t('ofCase', { case: t(`cases:${openCase.id}.name`) });
  return play ? t('interface:result.try', { title }) : title;
}

function firmness({ recommendation, workedOut, openCase }: TakenResult, { t, words }: ReportWords): readonly Block[] {
  if (recommendation.kind === 'unanswered') return [paragraph(t('result:result.unansweredHelp'))];
  const { firmness: found, measures } = workedOut;
  if (!found || !measures) return [paragraph(t('firmness:waiting'))];
  const said = statementsOf(found, measures.readings, recommendation).map(statementWords(words, openCase));
  return [paragraph(strong(t(`firmness:words.${found.word}`) + t('firmness:wordEnd')), ` ${said.join(' ')}`)];
}

function practice({ rulebook, recommendation }: TakenResult, { t, source }: ReportWords): readonly Block[] {
  if (recommendation.kind !== 'leading') return [];
  const said = t(`result:practices.${recommendation.leader}`);
  return [paragraph(said, ...source(practiceOf(rulebook, recommendation)))];
}

const caseNote = ({ openCase }: TakenResult, { t }: ReportWords): readonly Said[] =>
  openCase ? [saying(t('result:result.you'))] : [];

/** Labelled, so that nobody takes it for what the compass says. */
function sendersText({ text }: TakenResult, { t }: ReportWords): readonly Block[] {
  const parts = (['project', 'note', 'author'] as const).flatMap((part) =>
    text?.[part] ? [saying(t(part, { text: text[part] }))] : [],
  );
  return parts.length > 0 ? [{ kind: 'note', said: [saying(strong(t('sender'))), ...parts] }] : [];
}
