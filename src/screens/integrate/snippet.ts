/** What a host's frame is made of, besides what every one of them has. */
export type Frame = {
  /** The whole address of the compass. */
  readonly src: string;
  /** What screen readers call the frame. */
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
  /** In CSS pixels; 0 is left out. */
  readonly offset: number;
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** A text as the value of an attribute between double quotes. */
const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** Every attribute of a frame, in order, by the names that React has for them: those of HTML in lower case. */
export const attributesOf = ({ src, title, height, offset }: Frame) =>
  ({
    'data-boussole': '',
    ...(offset > 0 && { 'data-offset': offset }),
    src,
    title,
    width: '100%',
    height,
    loading: 'lazy',
    allow: 'clipboard-write; fullscreen',
    referrerPolicy: 'no-referrer',
  }) as const;

/**
 * The lines that a host pastes: the frame, that works alone, and the script. One line each: some editors make a paragraph
 * of every line break.
 * @param script its whole address; null for the frame alone
 */
export function snippetOf(frame: Frame, script: string | null): string {
  const attributes = Object.entries(attributesOf(frame)).map(([name, value]) =>
    value === '' ? name.toLowerCase() : `${name.toLowerCase()}="${escaped(String(value))}"`,
  );
  const line = `<iframe ${attributes.join(' ')}></iframe>`;
  return script ? `${line}\n<script async src="${escaped(script)}"></script>` : line;
}
