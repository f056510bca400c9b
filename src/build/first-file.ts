/** What a bundler tells of the modules that import one, those that wait for it to be asked for apart. */
type Graph = { readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null };

/**
 * Puts all that the page needs at once in one file: left to itself, the bundler cuts it in pieces for the files that come
 * later, and each piece is one more to wait for, less well compressed.
 * @param entry how the path of the first module ends
 */
export function firstFile(entry: string) {
  return {
    debugName: 'first file',
    name: (module: string, graph: Graph): string | null => {
      const seen = new Set<string>();
      const atOnce = (id: string): boolean => {
        if (id.endsWith(entry)) return true;
        if (seen.has(id)) return false;
        seen.add(id);
        return (graph.getModuleInfo(id)?.importers ?? []).some(atOnce);
      };
      return atOnce(module) ? 'index' : null;
    },
  };
}
