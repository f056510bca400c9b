import { asPlayed } from '../../link/as-played.ts';
import { findingsBySource } from '../../screens/result/play/findings-by-source.ts';
import { playWords } from '../../screens/result/play/use-play-words.ts';
import type { TakenResult } from '../taken-result.ts';
import { type Block, list, paragraph, saying, strong } from './report-document.ts';
import type { ReportWords } from './report-words.ts';

/** That the result is a try, and what is tried; nothing where nothing is. */
export function triedIn({ rulebook, own, play }: TakenResult, { t, words, question }: ReportWords): readonly Block[] {
  if (!play) return [];
  const say = playWords(words);
  const { off } = asPlayed(rulebook, play);
  const answers = rulebook.questions
    .filter(({ id }) => play.answers[id] !== undefined)
    .map(({ id }) =>
      t('triedAnswer', {
        question: question(id),
        from: say.answer(id, own[id]),
        to: say.answer(id, play.answers[id]),
      }),
    );
  const priority = play.priority ? [t('play:banner.priority', { actor: t(`play:actors.named.${play.priority}`) })] : [];
  const aside = findingsBySource(rulebook, off)
    .filter((one) => one.off.length > 0)
    .map(({ source, findings, off: { length: count } }) =>
      t(count === findings.length ? 'play:banner.offAll' : 'play:banner.offSome', {
        source: say.source(source),
        count,
        all: findings.length,
      }),
    );
  return [paragraph(strong(t('tried'))), ...list([...answers, ...priority, ...aside].map((said) => saying(said)))];
}
