import type { i18n } from 'i18next';
import type { Finding } from '../../rulebook/finding.ts';

/**
 * How a finding's place in the report is said, in the language spoken: in brief beside a sentence, whole among the sources.
 * @param findings by reference; one that is not there is said by its reference
 */
export function sourceLabels(words: i18n, findings: ReadonlyMap<string, Finding>) {
  const t = words.getFixedT(words.language, ['result', 'cases', 'scenarios']);
  const source = ({ source: from }: Finding) =>
    from === 'synthesis' || from === 'card' ? t(`source.${from}`) : t(`cases:${from}.name`);
  const item = (finding: Finding) => {
    if (finding.facet) return t(`facets.${finding.facet as 'vision'}`);
    if (finding.side) return t(`source.${finding.side}`, { number: finding.number });
    return t(finding.ref.includes('/note/') ? 'source.note' : 'source.finding', { number: finding.number });
  };
  const say = (ref: string, words: (finding: Finding) => string) => {
    const finding = findings.get(ref);
    return finding ? words(finding) : ref;
  };
  return {
    brief: (ref: string) =>
      say(ref, (finding) => {
        const said = { source: source(finding), item: item(finding) };
        return finding.actor
          ? t('source.brief', { ...said, actor: t(`source.actors.${finding.actor}`) })
          : t('source.briefNoActor', said);
      }),
    item: (ref: string) => say(ref, item),
    whole: (ref: string) =>
      say(ref, (finding) => {
        const scenario = finding.scenario ? t(`scenarios:${finding.scenario}.short`) : '';
        const actor = finding.actor ? t(`actors.${finding.actor}`) : '';
        return [source(finding), scenario, actor, item(finding)].filter(Boolean).join(' · ');
      }),
  };
}
