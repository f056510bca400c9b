import { loadRulebook, RULES } from '../src/rulebook/load.ts';
import { lastOf, readPublished } from '../src/rulebook/published.ts';
import { optionsOf, run } from './rules/command.ts';
import { differenceText } from './rules/difference/text.ts';

const USAGE = `Usage: npm run rules:diff [-- --lang fr|en]

Says what changed in the rules since the last published rulebook, and what it does to rankings.`;

await run(() => {
  const { lang } = optionsOf({ lang: 'fr' });
  console.log(differenceText(lastOf(readPublished(RULES)), loadRulebook(), lang));
}, USAGE);
