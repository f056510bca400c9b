/**
 * Where a module comes from, as the report says it: its package, or its folder of the project.
 * @param id a path, or the name of a module that a plugin makes
 */
export function partOf(id: string): string {
  const packaged = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id);
  if (packaged?.[1]) return packaged[1];
  const virtual = /virtual:(words|questionnaire|published|history|rulebook|families|fairness)/.exec(id)?.[1];
  if (virtual === 'words') return 'locales';
  if (virtual) return 'rules';
  if (id.includes('\0')) return 'bundler';
  const own = /(?:^|\/)(locales|rules|src\/[^/]+)\//.exec(id)?.[1];
  return own ?? (id.includes('/src/') ? 'src' : 'bundler');
}
