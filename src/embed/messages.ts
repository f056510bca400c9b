/** The protocol's number: frame and host page each ignore any other. */
const PROTOCOL = 1;

/** What the frame tells the page it stands in: how tall it is, where the reader is, never an answer. */
export type FrameMessage =
  /** The frame listens. */
  | { readonly type: 'ready' }
  /** What its content needs, in CSS pixels: an integer from MIN_HEIGHT to MAX_HEIGHT. */
  | { readonly type: 'height'; readonly height: number }
  /** Another screen. 0: the first one, or a page beside the path; 1 to `of`: a question; `of` + 1: the review; `of` + 2: a result. */
  | { readonly type: 'step'; readonly step: number; readonly of: number }
  /** A questionnaire was finished here: a link or a case that is opened finishes none. */
  | { readonly type: 'done' };

/** What the page says to the frame: that its script is there, and which language it speaks. Nothing else is obeyed. */
export type HostMessage = { readonly type: 'hello'; readonly lang: string | null };

export const MIN_HEIGHT = 100;
/** A result with every fold open takes 120,000 on the narrowest phone (docs/decisions/0016-embedding.md). */
export const MAX_HEIGHT = 200_000;

/** A message as it is posted: named, so that other frames' messages are told apart. */
export const posted = <Message extends FrameMessage | HostMessage>(message: Message) => ({
  boussole: PROTOCOL,
  ...message,
});

/** The fields of a message of ours; null for anything else. */
function fieldsOf(data: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof data !== 'object' || data === null) return null;
  const fields = data as Readonly<Record<string, unknown>>;
  return fields['boussole'] === PROTOCOL ? fields : null;
}

const isInteger = (value: unknown, from: number, to: number): value is number =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to;

/** More questions than any questionnaire has. */
const MAX_STEPS = 1000;

/** Reads what a frame posted: total, whatever it is; null for what is not exactly a message. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const fields = fieldsOf(data);
  if (!fields) return null;
  const { type, height, step, of } = fields;
  if (type === 'ready' || type === 'done') return { type };
  if (type === 'height' && isInteger(height, MIN_HEIGHT, MAX_HEIGHT)) return { type, height };
  if (type === 'step' && isInteger(of, 1, MAX_STEPS) && isInteger(step, 0, of + 2)) return { type, step, of };
  return null;
}

/** Reads what a host page posted; null for what is not exactly a message. */
export function readHostMessage(data: unknown): HostMessage | null {
  const fields = fieldsOf(data);
  if (fields?.['type'] !== 'hello') return null;
  const { lang } = fields;
  return { type: 'hello', lang: typeof lang === 'string' && lang.length <= 35 ? lang : null };
}
