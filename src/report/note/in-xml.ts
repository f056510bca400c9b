/** A text that XML can hold: it has no way to write controls, lone surrogates and non-characters, even escaped. */
export const inXml = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
