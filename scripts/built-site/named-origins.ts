/** The origins that the built site may name, and why. None is ever fetched: the policy of the page refuses it. */
export const NAMED_ORIGINS: Readonly<Record<string, string>> = {
  'http://www.w3.org': 'namespaces of XML: SVG, and what is in a .docx',
  'http://schemas.openxmlformats.org': 'namespaces of a .docx',
  'http://schemas.microsoft.com': 'namespaces of a .docx',
  'http://purl.org': 'namespaces of a .docx (Dublin Core)',
  'https://www.defenseurdesdroits.fr': 'a link of the accessibility page, for people to follow',
  'https://formulaire.defenseurdesdroits.fr': 'a link of the accessibility page, for people to follow',
  'https://react.dev': 'in an error message of React',
  'https://react.i18next.com': 'in an error message of react-i18next',
  'https://redux.js.org': 'in an error message of Redux, which Recharts brings',
  'https://redux-toolkit.js.org': 'in an error message of Redux Toolkit, which Recharts brings',
  'https://bit.ly': 'in an error message of Immer, which Recharts brings',
  'https://rolldown.rs': 'in an error message of the bundler',
  'https://stuk.github.io': 'in an error message of JSZip, which docx brings',
  'https://answers.microsoft.com': 'in an error message of docx',
};
