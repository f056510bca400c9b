import type { Answers } from '../../src/engine/answers.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const rulebook = loadRulebook();
const codes = new Map(rulebook.questions.map((question) => [question.code, question]));

/** Answers written as in a link: two letters a question, one an option, 0 for « Je ne sais pas ». */
function answersOf(link: string): Answers {
  const given = link.matchAll(/([a-z]{2}):([a-z0]+)/g);
  return Object.fromEntries(
    [...given].map(([, code = '', options = '']) => {
      const question = codes.get(code);
      if (!question) throw new Error(`No question ${code}`);
      const ticked = question.options.filter((option) => options.includes(option.code)).map(({ id }) => id);
      return [question.id, options === '0' ? 'unknown' : ticked];
    }),
  );
}

const ofCase = (id: string): Answers => rulebook.cases.find((one) => one.id === id)?.answers ?? {};

/** Answers found in the rulebook for what they give; each test checks that they still do. */
export const EXAMPLES = {
  lavelanet: ofCase('lavelanet'),
  dunkerque: ofCase('dunkerque'),
  cancer: ofCase('cancer-contribution'),
  mutmutix: ofCase('mutmutix'),
  /** The first two were never tried on the same case, and the first place hangs on single findings. */
  neverTogether: answersOf('ow:c ob:cm qu:dr fr:c bu:s st:s sp:d de:o au:w ch:p in:f to:s da:p pa:e di:v'),
  twoTied: answersOf('ow:s ob:nr qu:i fr:u bu:l st:o sp:d de:t au:c ch:p in:f to:s da:p pa:l di:b'),
  fourTied: answersOf('ow:c ob:rm qu:td fr:c bu:s st:o sp:d de:p au:m ch:n in:m to:o da:o pa:e di:v'),
  /** A red alert alone keeps another from the first place, or from sharing it. */
  heldBack: answersOf('ow:s ob:n qu:ir fr:u bu:n st:o sp:h de:o au:w ch:s in:m to:s da:s pa:e di:b'),
  heldBackFromTie: answersOf('ow:l ob:vn qu:tr fr:c bu:l st:o sp:h de:m au:w ch:o in:m to:o da:s pa:e di:b'),
  /** Choices alone put the sovereign scenario first with four changes and no fewer. */
  fourChanges: answersOf('ow:a ob:ir qu:tp fr:c bu:s st:s sp:h de:m au:c ch:p in:f to:o da:p pa:l di:b'),
  /** Four changes do not put the oligarchic scenario first. */
  outOfReach: answersOf('ow:l ob:vm qu:dp fr:u bu:s st:f sp:d de:o au:m ch:o in:f to:o da:p pa:l di:b'),
  manyChanges: answersOf('ow:s ob:m qu:ip fr:u bu:n st:o sp:d de:t au:w ch:s in:f to:s da:o pa:e di:t'),
  /** The only open answer changes nothing. */
  mayStayOpen: answersOf('ow:l ob:ir qu:t fr:o bu:s st:f sp:0 de:p au:r ch:s in:m to:o da:o pa:e di:t'),
  /** The topic changes the first place as shown, and no longer once the data are known. */
  onlyForNow: answersOf('ow:s ob:r qu:tr fr:c bu:l st:o sp:h de:t au:r ch:n in:m to:0 da:0 pa:e di:v'),
  threeTiedWithUnknowns: answersOf('ow:l ob:0 qu:0 fr:c bu:s st:o sp:h de:0 au:0 ch:p in:m to:0 da:p pa:0 di:t'),
  oneAnswer: answersOf('bu:n'),
} as const;
