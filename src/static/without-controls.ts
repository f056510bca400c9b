const BUTTON = /<button\b.*?<\/button>/gs;
const FOLD = /<details\b(?! open)/g;
/** Away from the page, to where it says more of a finding: what it says here is beside it. */
const REFERENCE = /<a href="(?!#)[^"]*"((?: class="[^"]*")?) data-finding="[^"]*">(.*?)<\/a>/gs;

/**
 * The HTML of a screen as it is to be read without a script: what would do nothing is left out (buttons), what would hide is
 * opened (folds: a link to what is in one then finds it in any browser), and a finding's reference is a name, since the page
 * that it leads to needs a script.
 */
export const withoutControls = (html: string): string =>
  html
    .replace(BUTTON, '')
    .replace(FOLD, '<details open=""')
    .replace(REFERENCE, (_, look: string, name: string) => `<span${look}>${name}</span>`);
