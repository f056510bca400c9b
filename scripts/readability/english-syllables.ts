const VOWELS = /[aeiouy]+/g;

/** Between two vowels that are said apart: idea, being, scenario, client, supplier, actual. */
const APART =
  /(?<=[aeiou]\w+e)(?=as?$)|(?<=[aeiouy])(?=ing)|(?<=[bdflmnpv]i|[^f]ri|qui|^sci)(?=[aou]|e[nrt])|(?<=soci)(?=e)|(?<=ci)(?=at)|(?<=si)(?=er)|(?<=cre)(?=at)|(?<=re)(?=ali)|(?<=[cdnst]u)(?=al|at|ou)/g;

/**
 * How many syllables of an English word are said, by rule: its groups of vowels, less the e that is silent. Off by one here
 * and there, always in the same way, which is all that a floor needs.
 * @param word in lower case, with letters alone
 */
export function englishSyllables(word: string): number {
  const said = word
    .replace(/^some(?=\w)/, 'som')
    .replace(/(?<=sov)e(?=r)/, '')
    .replace(/(?<=[^aeiouy])e(?=(?:ly|less|ness|ments?|ful)$)/, '')
    .replace(/(?<=[^aeioudt])ed$/, 'd')
    .replace(/(?<![sxzcgh]|[^aeiouyl]l)es$/, 's')
    .replace(/(?<![^aeiouyl]l)e$/, '')
    // Where y is a consonant: employee, year.
    .replaceAll(/(?<=[aeou]|^)y(?=[aeiou])/g, 'j')
    .replaceAll(APART, '-');
  return Math.max(1, said.match(VOWELS)?.length ?? 0);
}
