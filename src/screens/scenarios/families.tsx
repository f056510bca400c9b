import { useTranslation } from 'react-i18next';
import { Part } from '../../components/part.tsx';
import type { Families } from '../../rulebook/families-file.ts';
import type { Question, ScenarioId } from '../../rulebook/shapes.ts';
import { FamilyItem } from './family-item.tsx';

type FamiliesProps = {
  readonly families: Families;
  readonly questions: readonly Question[];
  readonly scenario: ScenarioId;
};

/** The tools that go with the scenario, in families. They score nothing. */
export function FamiliesOfTools({ families, questions, scenario }: FamiliesProps) {
  const { t } = useTranslation('scenario-page');
  const objectives = questions.find(({ id }) => id === 'objectives')?.options.map(({ id }) => id) ?? [];
  return (
    <Part id="scenario-families" title={t('families.title')}>
      <p>{t('families.help')}</p>
      <p>{t('families.addedHelp', { added: t('families.added') })}</p>
      {families.families
        .filter((family) => family.scenario === scenario)
        .map((family) => (
          <FamilyItem key={family.id} family={family} objectives={objectives} year={families.year} />
        ))}
    </Part>
  );
}
