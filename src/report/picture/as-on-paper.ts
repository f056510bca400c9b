/**
 * Does something while the page has its light colours, whatever the theme: what is taken away goes into documents, and on
 * paper. The page is not painted meanwhile.
 */
export function asOnPaper<Value>(what: () => Value): Value {
  const root = document.documentElement;
  root.toggleAttribute('data-on-paper', true);
  try {
    return what();
  } finally {
    root.removeAttribute('data-on-paper');
  }
}
