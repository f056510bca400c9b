/**
 * What was looked for in a file that came. Browsers take an empty file for a good one, and a host whose disk was full has some.
 * @throws Error when it is not in it: the file cannot be had
 */
export function whole<Code>(code: Code | undefined): Code {
  if (code === undefined) throw new Error('An empty file came');
  return code;
}
