const VOWELS = /[aeiouyàâäéèêëîïôöùûüœæ]+/g;

/** Words whose -ent is said (« argent », « contient », « largement »); in every other one it is silent (« ils aident »). */
const SAID =
  /((?<!^for|pri|nom|su)m|[vt]i|cli|pati|^ag|arg|souv|tal|transpar|précéd|prés|différ|^cont|réc|rétic|^c|acc|^v|^s|cons)ents?$/;
const SILENT = /(?:es?|ent)$/;

/**
 * How many syllables of a French word are said, by rule: its groups of vowels, less the e that is silent at the end. Off by
 * one here and there, always in the same way, which is all that a floor needs.
 * @param word in lower case, with letters alone
 */
export function frenchSyllables(word: string): number {
  const spelled = word
    .replaceAll('qu', 'q')
    .replaceAll(/gu(?=[eiéèêy])/g, 'g')
    // Where y and ill are consonants: « moyens », « travailler ».
    .replaceAll(/(?<=[aeou])y(?=[aeiouéè])/g, 'j')
    .replaceAll(/(?<=[aeou])ill(?=[aeiouéè])/g, 'j')
    .replace(/^pays/, 'pa-is');
  const ended = SAID.test(spelled) ? spelled : spelled.replace(SILENT, '');
  const apart = ended
    .replaceAll(/é(?=[aeéèiou])/g, 'é-')
    .replaceAll(/(?<=[aeéo])(?=[éèïü])/g, '-')
    .replaceAll(/o(?=[aâ])/g, 'o-')
    // « client », « oublier », « influence »
    .replaceAll(/(?<=[bcdfgptv][lr])([iu])(?=[aeoéè])/g, '$1-');
  return Math.max(1, apart.match(VOWELS)?.length ?? 0);
}
