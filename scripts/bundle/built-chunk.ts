import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { mappedBytes } from './mapped-bytes.ts';
import { partOf } from './part-of.ts';

/** What the bundler tells of a chunk: what it is made of, by package and folder, the largest first. In characters. */
export type Share = { readonly part: string; readonly characters: number };

/**
 * The shares of a chunk after it was minified, by its source map; what has none (words, rules: data that nothing shortens)
 * counts as it was written.
 * @param folder where the build writes it: its map names sources from there
 */
export function sharesOf(chunk: Rolldown.OutputChunk, folder: string): readonly Share[] {
  const { code, map, modules } = chunk;
  const mapped = map
    ? mappedBytes(code, {
        file: map.file,
        version: map.version,
        sources: map.sources,
        sourcesContent: [],
        names: map.names,
        mappings: map.mappings,
        sourceRoot: '',
      })
    : new Map<string, number>();
  const paths = new Map([...mapped].map(([source, characters]) => [resolve(folder, source), characters]));
  const shares = new Map<string, number>();
  const add = (part: string, characters: number) => shares.set(part, (shares.get(part) ?? 0) + characters);
  for (const [path, characters] of paths) add(partOf(path), characters);
  for (const [id, { renderedLength }] of Object.entries(modules)) if (!paths.has(id)) add(partOf(id), renderedLength);
  return [...shares]
    .map(([part, characters]) => ({ part, characters }))
    .sort((one, other) => other.characters - one.characters);
}
