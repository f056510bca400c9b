import type { Asked, AskedQuestion } from '../questionnaire.ts';

const SWITCHED =
  'form>section{display:none}form>section:target,form:not(:has(>section:target))>section:first-child{display:block}';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The limit that nothing beats: one HTML file, no script, its styles inside, the screens switched by `:target`, each
 * « Continuer » a link. The last one sends the form: only a server could rank.
 * @param style a stylesheet, put in the page
 */
export function questionsPage({ words, questions }: Asked, style: string): string {
  const way = (href: string, text: string, sign = '') => `<a class="button"${sign} href="${href}">${escaped(text)}</a>`;
  const section = (question: AskedQuestion, at: number) => {
    const progress = words.progress
      .replace('{{number}}', String(at + 1))
      .replace('{{count}}', String(questions.length));
    const after = questions[at + 1];
    const onwards = after
      ? way(`#${after.id}`, words.next, ' data-next')
      : `<button class="button" data-next>${escaped(words.next)}</button>`;
    return [
      `<section id="${question.id}"><progress max="${questions.length}" value="${at + 1}"></progress>`,
      `<p class="muted">${escaped(`${progress} · ${question.chapter}`)}</p>`,
      `<h2 data-question>${escaped(question.title)}</h2><p class="muted">${escaped(question.help)}</p>`,
      `<fieldset>${optionsOf(question)}<p class="muted">${words.or}</p>${option(question, 'unknown', words.unknown, '')}</fieldset>`,
      `<div class="ways">${onwards}${way(`#${questions[at - 1]?.id ?? question.id}`, words.previous)}</div></section>`,
    ].join('');
  };
  return page(
    words.name,
    `${style}${SWITCHED}`,
    `<h1>${escaped(words.name)}</h1><form action="result.html">${questions.map(section).join('')}</form>`,
  );
}

const optionsOf = (question: AskedQuestion) =>
  question.options.map(({ id, label, hint }) => option(question, id, label, hint)).join('');

const option = ({ id, pick }: AskedQuestion, value: string, label: string, hint: string) =>
  `<label class="option"><input type="${pick > 1 ? 'checkbox' : 'radio'}" name="${id}" value="${value}"><span>${escaped(label)}${
    hint && `<small>${escaped(hint)}</small>`
  }</span></label>`;

/** What stands for the answer of a server. */
export const resultPage = ({ words }: Asked): string =>
  page(words.ranking, '', `<h1 data-result>${escaped(words.ranking)}</h1>`);

const page = (title: string, style: string, main: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${style.replace(/\n\s*/g, '')}</style></head><body><main>${main}</main></body></html>`;
