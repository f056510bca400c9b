/** Where the built site would make code of a text, and why each is never reached or harmless: the policy refuses all of them. */
const UNREACHED: readonly (readonly [text: string, why: string])[] = [
  [
    'self:Function(`return this`)()',
    'decimal.js-light, under Recharts: looks for the global object where there is no `self`',
  ],
  ['Function(`binder`,`return function (', 'function-bind, under docx: for engines without Function.prototype.bind'],
  ['{return Function(`return function*() {}`)()}catch', 'is-generator-function, under docx: tried, and caught'],
  ['typeof e!=`function`&&(e=Function(``+e))', 'setimmediate, under docx: when it is given a text, which nobody does'],
  [
    '"%eval%":eval,',
    'get-intrinsic, under docx: in a table of all that the language has, which nobody asks for this one',
  ],
];

const CODE_OF_TEXT = new RegExp(
  [
    // Called by its name.
    /(?<![\w$.])(?:eval|(?:new\s+)?Function)\s*\(/,
    // Under another name: `(0,eval)(…)`, `const e=eval`. Alone in quotes, or of an object of one's own, it runs nothing.
    /(?<![\w$.'"`])eval(?![\w$])/,
    // Asked of the global object.
    /\b(?:globalThis|window|self)\s*(?:\?\.|\.)\s*(?:eval|Function)(?![\w$])/,
    /\[\s*(['"`])(?:eval|Function)\1\s*\]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
/** What stands before and after, enough to tell one place from another. */
const AROUND = 60;

/** @returns each place of a script that makes code of a text without standing in the list */
export function codeOfText(script: string): string[] {
  const known = UNREACHED.reduce((rest, [text]) => rest.replaceAll(text, ''), script);
  return [...known.matchAll(CODE_OF_TEXT)].map(({ index }) =>
    known.slice(Math.max(0, index - AROUND), index + AROUND).replaceAll('\n', ' '),
  );
}
