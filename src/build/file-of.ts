/** What a bundler tells of the modules that import one, those that wait for it to be asked for apart. */
type Graph = { readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null };

/**
 * Puts in one file all that some modules need at once: left to itself, the bundler cuts it in pieces for whatever else
 * needs them, and each piece is one more to name, to ask for and to wait for, less well compressed.
 * @param name of the file
 * @param entries how the paths of these modules end
 * @param priority what two files need goes in the one of the higher
 */
export function fileOf(name: string, entries: readonly string[], priority: number) {
  return {
    debugName: name,
    priority,
    name: (module: string, graph: Graph): string | null => {
      const seen = new Set<string>();
      const atOnce = (id: string): boolean => {
        if (entries.some((entry) => id.endsWith(entry))) return true;
        if (seen.has(id)) return false;
        seen.add(id);
        return (graph.getModuleInfo(id)?.importers ?? []).some(atOnce);
      };
      return atOnce(module) ? name : null;
    },
  };
}
