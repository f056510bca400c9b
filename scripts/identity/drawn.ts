import type { Composed } from './compose.ts';

export type Drawn = Composed & {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly theme?: 'light' | 'dark';
};

const SCENARIOS = ['participatory', 'sovereign', 'contributive', 'oligarchic'];
const PLAIN =
  'html, body { margin: 0; background: var(--paper); block-size: auto; min-block-size: 0 } body { display: grid; inline-size: 100vw; block-size: 100vh; box-sizing: border-box; background: var(--paper); color: var(--ink); overflow: hidden; font-family: var(--font) }' +
  'body::before, body::after { display: none } svg { display: block; max-inline-size: none }';

/** For messages that show a link: the first screen in one look. */
const card: Drawn = {
  file: 'public/social-card.png',
  width: 1200,
  height: 630,
  html: `<div class="words"><p class="name"><i data-piece="emblem" data-size="44"></i><b>La Boussole</b> de la participation numérique</p>
    <p class="title"><i data-piece="title"></i></p></div><i data-piece="dial" data-size="520"></i>`,
  css: `${PLAIN} body { grid-template-columns: 1fr 520px; align-items: center; column-gap: 24px; padding: 40px 40px 40px 72px; border-block-start: 10px solid var(--ink) }
    p { margin: 0; max-inline-size: none } .name { display: flex; align-items: center; gap: 10px; font-size: 27px; white-space: nowrap }
    .title { margin-block-start: 44px; font-size: 57px; line-height: 1.14; font-weight: 700; text-wrap: balance }`,
};

/** For a phone's home screen, which rounds its corners. */
const touchIcon: Drawn = {
  file: 'public/apple-touch-icon.png',
  width: 180,
  height: 180,
  html: '<i data-piece="emblem" data-size="138"></i>',
  css: `${PLAIN} body { place-items: center }`,
};

type Theme = 'light' | 'dark';
const THEMES: readonly Theme[] = ['light', 'dark'];

const emblem = (theme: Theme): Drawn => ({
  file: `docs/pictures/identity-emblem-${theme}.png`,
  width: 480,
  height: 200,
  theme,
  html: [140, 64, 26, 16].map((size) => `<i data-piece="emblem" data-size="${size}"></i>`).join(''),
  css: `${PLAIN} body { grid-template-columns: repeat(4, auto); align-items: center; justify-content: space-evenly }`,
});

const dial = (theme: Theme): Drawn => ({
  file: `docs/pictures/identity-dial-${theme}.png`,
  width: 480,
  height: 480,
  theme,
  html: '<i data-piece="dial" data-size="460"></i>',
  css: `${PLAIN} body { place-items: center }`,
});

const fourMarks = SCENARIOS.map((id, at) => `<b class="at${at + 1}" data-colour="${id}">${at + 1}</b>`).join('');
/** In their colours, and as who sees none, or prints without, gets them. */
const marks = (theme: Theme): Drawn => ({
  file: `docs/pictures/identity-marks-${theme}.png`,
  width: 480,
  height: 220,
  theme,
  html: `<div>${fourMarks}</div><div class="grey">${fourMarks}</div>`,
  css: `${PLAIN} body { grid-template-columns: 1fr 1fr } div { display: grid; grid-template-columns: auto auto; place-content: center; gap: 24px } .grey { filter: grayscale(1) }
    b { display: grid; place-items: center; inline-size: 60px; block-size: 60px; border-radius: 50%; background: var(--scenario); color: var(--on-scenario); font-size: 28px }
    .at1 { border-start-start-radius: 0 } .at2 { border-start-end-radius: 0 } .at3 { order: 2; border-end-end-radius: 0 } .at4 { order: 1; border-end-start-radius: 0 }`,
});

const COLOURS = ['paper', 'paper-tint', 'ink', 'ink-soft', 'line', 'needle', 'focus', ...SCENARIOS];
const colours = (theme: Theme): Drawn => ({
  file: `docs/pictures/identity-colours-${theme}.png`,
  width: 400,
  height: 560,
  theme,
  html: `<div>${COLOURS.map((name) => `<p><i style="background:var(--${name})"></i>${name}</p>`).join('')}</div>`,
  css: `${PLAIN} div { padding: 26px 40px } p { display: flex; align-items: center; gap: 20px; margin: 0; block-size: 46px; font-size: 18px }
    i { inline-size: 150px; block-size: 34px; outline: 1px solid var(--line) }`,
});

const SIZES = ['title', 'h1', 'h2', 'h3', 'lead', '', 'small'];
const type: Drawn = {
  file: 'docs/pictures/identity-type.png',
  width: 1000,
  height: 420,
  html: SIZES.map(
    (size) =>
      `<p><small>--text${size && `-${size}`}</small><span class="${size}" style="font-size:var(--text${size && `-${size}`})">Quelle participation ?</span></p>`,
  ).join(''),
  css: `${PLAIN} body { align-content: space-evenly; padding-inline: 40px } p { display: grid; grid-template-columns: 180px 1fr; align-items: baseline; margin: 0; line-height: 1.2; max-inline-size: none }
    small { color: var(--ink-soft) } .title, .h1, .h2, .h3 { font-weight: 700 }`,
};

/** All that is drawn of the identity, each where it is kept. */
export const DRAWN: readonly Drawn[] = [
  card,
  touchIcon,
  type,
  ...THEMES.flatMap((theme) => [emblem(theme), dial(theme), marks(theme), colours(theme)]),
];
