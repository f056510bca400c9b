import { useTranslation } from 'react-i18next';
import { Part } from '../../components/part.tsx';
import type { Finding } from '../../rulebook/finding.ts';
import { Findings, Sides } from './sides.tsx';

type CardProps = { readonly actors: readonly string[]; readonly findings: readonly Finding[] };

/** The scenario's card: what it means for each actor, its tools, its money and its idea of democracy, its advantages and limits. */
export function Card({ actors, findings }: CardProps) {
  const { t } = useTranslation(['scenario-page', 'result']);
  const card = findings.filter(({ source }) => source === 'card');
  const facets = card.filter(({ facet }) => facet && facet !== 'vision');
  const label = ({ facet }: Finding) => t(`result:facets.${facet as 'vision'}`);
  return (
    <Part id="scenario-card" title={t('card.title')}>
      <p>{t('card.help')}</p>
      <h3>{t('card.actors')}</h3>
      <Findings findings={facets.filter(({ facet }) => facet && actors.includes(facet))} label={label} abreast />
      <h3>{t('card.others')}</h3>
      <Findings findings={facets.filter(({ facet }) => facet && !actors.includes(facet))} label={label} abreast />
      <Sides findings={card} titles={{ lever: t('card.lever'), brake: t('card.brake') }} heading="h3" />
    </Part>
  );
}
