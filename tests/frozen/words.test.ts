import { describe, expect, it } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { LANGUAGES, read } from '../words/locales.ts';
import { idsToWord, rulebooksThatSpeak } from './ids-to-word.ts';
import { CHANGES } from './publish-second.ts';
import { twoRulebooks } from './two-rulebooks.ts';

const root = twoRulebooks();
const { effects, questions } = idsToWord(rulebooksThatSpeak(root));

describe('once a second rulebook is published', () => {
  it('the words of what it no longer has are asked for still, beside those of what it adds', () => {
    const today = idsToWord([loadRulebook(root)]);
    const { optionGone, questionGone } = CHANGES;
    expect(today.effects).not.toContain(CHANGES.effectGone);
    expect(effects).toEqual(expect.arrayContaining([CHANGES.effectGone, CHANGES.effectAdded]));
    const kept = [`${questionGone}.title`, `${optionGone.question}.options.${optionGone.option}.label`];
    for (const path of kept) expect(today.questions).not.toContain(path);
    expect(questions).toEqual(expect.arrayContaining(kept));
  });

  it.each(LANGUAGES)('a sentence taken away with its rule is missed, in %s', (language) => {
    const sentences = Object.keys(read(language, 'effects'));
    const missing = (there: readonly string[]) => effects.filter((id) => !there.includes(id));
    expect(missing(sentences)).toEqual([CHANGES.effectAdded]);
    expect(missing(sentences.filter((id) => id !== CHANGES.effectGone))).toContain(CHANGES.effectGone);
  });
});
