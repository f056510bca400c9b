import { SourceMap, type SourceMapPayload } from 'node:module';

/** How many characters of a built text each of its sources made. Sources as the map names them. */
export function mappedBytes(code: string, map: SourceMapPayload): ReadonlyMap<string, number> {
  const entries = new SourceMap(map);
  const bytes = new Map<string, number>();
  for (const [line, text] of code.split('\n').entries())
    for (let column = 0; column < text.length; column++) {
      const entry = entries.findEntry(line, column);
      // Before the first of a line, that of a former line is given.
      if (!('originalSource' in entry) || entry.generatedLine !== line || !entry.originalSource) continue;
      bytes.set(entry.originalSource, (bytes.get(entry.originalSource) ?? 0) + 1);
    }
  return bytes;
}
