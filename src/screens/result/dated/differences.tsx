import { useTranslation } from 'react-i18next';
import type { RulesChange } from '../../../engine/rules-change/rules-change.ts';
import type { Dated } from './dated.ts';
import { DifferenceList, parted } from './difference-list.tsx';

type DifferencesProps = { readonly dated: Dated; readonly change: RulesChange };

/** Which rules make the difference: those that would give the former first place again; the others can be unfolded. */
export function Differences({ dated, change }: DifferencesProps) {
  const { t } = useTranslation(['dated', 'questions']);
  const { alone, together } = change.givesBack;
  const enough = together ?? alone;
  const { these, others } = parted(change, enough);
  const questions = enough.filter(({ kind }) => kind === 'question');
  const left = others.rules.length + others.alerts.length;
  const shown = these.rules.length + these.alerts.length;
  return (
    <>
      <h3>{t('why')}</h3>
      {!change.sameFirst && change.first.every((leaders) => leaders.length > 0) && <Enough change={change} />}
      {questions.map(({ id }) => (
        <p key={id}>{t('back.question', { question: t(`questions:${id}.title`) })}</p>
      ))}
      {shown > 0 && <DifferenceList dated={dated} differences={these} fold={null} />}
      {left > 0 && (
        <DifferenceList
          dated={dated}
          differences={others}
          fold={t(enough.length > 0 ? 'rule.more' : 'rule.all', { count: left })}
        />
      )}
      {left + shown === 0 && <p>{t('noRule')}</p>}
    </>
  );
}

function Enough({ change: { givesBack } }: Pick<DifferencesProps, 'change'>) {
  const { t } = useTranslation('dated');
  const { alone, together } = givesBack;
  if (together) return <p>{t('back.together', { count: together.length })}</p>;
  if (alone.length === 0) return <p>{t('back.none')}</p>;
  return <p>{t(alone.length === 1 ? 'back.alone' : 'back.each')}</p>;
}
