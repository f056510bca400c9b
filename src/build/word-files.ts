/** One file a language for the first screens, one for the result, one for the method: fewer requests than one a folder's file. */
const PARTS = {
  words: /locales[\\/](?!fr)\w+[\\/](interface|questions|scenarios|cases)\.json$/,
  explanations: /locales[\\/]\w+[\\/](result|effects|alerts|findings|contest)\.json$/,
  method: /locales[\\/]\w+[\\/](method|actions)\.json$/,
};

/** How the words of locales/ are put together in the built site. */
export const wordFiles = Object.entries(PARTS).map(([part, test]) => ({
  test,
  name: (id: string) => `${part}-${/locales[\\/](\w+)/.exec(id)?.[1]}`,
}));
