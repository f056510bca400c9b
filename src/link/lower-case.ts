/**
 * A link whatever its case: some programs write addresses in capitals. Of ASCII alone: Unicode has signs that are a letter
 * of links once in lower case (U+212A is a « k »), and a link that has one was altered.
 */
export const lowerCase = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
