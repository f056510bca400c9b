import { CLEAR_SHARE, UNDECIDED_SHARE } from '../../engine/firmness/firmness.ts';
import { READINGS, readingsOf } from '../../engine/firmness/readings.ts';
import { modelOf } from '../../engine/model.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { CaseId } from '../../rulebook/shapes.ts';
import { listIn } from '../../words/list-in.ts';
import { figure, percent } from './figures.ts';
import { Formula } from './formula.tsx';
import { useMethodWords } from './method-words.ts';

type FirmnessFormulasProps = {
  readonly rulebook: Rulebook;
  /** The case of the example. */
  readonly shown: CaseId;
};

/** How firm a first place is, and what would change it (scoring, Firmness and Explanation). */
export function FirmnessFormulas({ rulebook, shown }: FirmnessFormulasProps) {
  const { t, i18n } = useMethodWords();
  const answers = rulebook.cases.find(({ id }) => id === shown)?.answers ?? {};
  const shares = readingsOf(modelOf(rulebook), answers).map(({ scenario, first, outOfTwenty }) =>
    t('formulas.share.one', {
      scenario: t(`scenarios:${scenario}.short`),
      share: figure(first, i18n.language, 3),
      count: outOfTwenty,
    }),
  );
  const sentence = (name: 'reading' | 'share' | 'tipping') => ({
    name: t(`formulas.${name}.name`),
    sentence: t(`formulas.${name}.sentence`),
  });
  return (
    <>
      <Formula
        {...sentence('reading')}
        example={t('formulas.reading.example', { figure: figure(READINGS, i18n.language) })}
      >
        <var>f</var> + U(−½, ½); <var>m</var> = U(−1, 1)
      </Formula>
      <Formula
        {...sentence('share')}
        example={t('formulas.share.example', {
          case: t(`cases:${shown}.name`),
          shares: listIn(i18n.language, 'unit').format(shares),
        })}
      >
        <var>b</var>(<var>s</var>) = <var>n</var>(<var>s</var>) / <var>N</var>
      </Formula>
      <Formula
        name={t('formulas.clear.name')}
        sentence={t('formulas.clear.sentence', { clear: percent(CLEAR_SHARE, i18n.language) })}
      />
      <Formula
        name={t('formulas.undecided.name')}
        sentence={t('formulas.undecided.sentence', { undecided: percent(UNDECIDED_SHARE, i18n.language) })}
      />
      <Formula {...sentence('tipping')} />
    </>
  );
}
