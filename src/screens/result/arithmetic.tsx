import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { contributionBars } from '../../charts/contribution-bars.ts';
import { FigureTable } from '../../charts/figure-table.tsx';
import { Fold } from '../../components/fold.tsx';
import { type Answers, knownAnswer } from '../../engine/answers.ts';
import type { Contribution } from '../../engine/contribution.ts';
import type { Model } from '../../engine/model.ts';
import type { Standing } from '../../engine/standing.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { ActorId } from '../../rulebook/shapes.ts';
import { formatBalance } from '../../words/points.ts';

type ArithmeticProps = {
  readonly rulebook: Rulebook;
  readonly standing: Standing;
  readonly answers: Answers;
  readonly model: Model;
  /** The same, drawn; nothing where it is not. */
  readonly chart?: ReactNode;
};

/** The sum behind a balance: one row an answer, one column an actor, and what each total is divided by. */
export function Arithmetic({ rulebook, standing, answers, model, chart }: ArithmeticProps) {
  const { t, i18n } = useTranslation(['result', 'questions', 'scenarios']);
  const { scenario, contributions, exact, balance } = standing;
  const { actors } = rulebook;
  const { denominators, scale, weights } = model;
  const bars = contributionBars(standing, model);
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const precise = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 3, signDisplay: 'exceptZero' });
  // One point is u = 2 / Σ D(a).
  const factor = actors.reduce((sum, actor) => sum + denominators[actor], 0) / 2;
  const show = (value: number) => number.format(value).replace('-', '−');
  const cell = (key: string, actor: ActorId) =>
    contributions.find((one) => one.block.key === key && one.actor === actor)?.cell ?? 0;
  const sum = (actor: ActorId) => bars.reduce((all, { key }) => all + cell(key, actor), 0);
  const points = bars.reduce((all, { helps, hinders }) => all + helps + hinders, 0);
  const weight = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 3 });
  const total = (name: 'sumTotal' | 'sumDivisor' | 'sumWeight') => <strong>{t(`scenario.${name}`)}</strong>;
  const isOpen = ({ block }: Contribution) => block.questions.some(({ id }) => !knownAnswer(answers, id));
  return (
    <Fold summary={t('scenario.sumTitle')} printed={false}>
      <FigureTable
        caption={t('scenario.sumCaption', { scenario: t(`scenarios:${scenario}.name`) })}
        head={t('scenario.sumQuestion')}
        columns={[...actors.map((actor) => t(`scenario.sumActors.${actor}`)), t('scenario.sumPoints')]}
        rows={[
          ...bars.map(({ key, helps, hinders }) => ({
            key,
            head: key
              .split('+')
              .map((id) => t(`questions:${id}.short`))
              .join(' + '),
            cells: [...actors.map((actor) => show(cell(key, actor))), show(helps + hinders)],
          })),
          { key: ' total', head: total('sumTotal'), cells: [...actors.map((actor) => show(sum(actor))), show(points)] },
          { key: ' divisor', head: total('sumDivisor'), cells: [...actors.map((actor) => denominators[actor]), '–'] },
          {
            key: ' weight',
            head: total('sumWeight'),
            cells: [...actors.map((_, at) => weight.format((weights.central[at] ?? 0) / weights.scale)), '–'],
          },
        ]}
      />
      <p>
        {t('scenario.sumHelp', {
          mean: precise.format(exact / scale).replace('-', '−'),
          factor: number.format(factor).replace('+', ''),
          balance: formatBalance(balance),
        })}
      </p>
      {contributions.some(isOpen) && <p>{t('scenario.sumMean')}</p>}
      {chart}
    </Fold>
  );
}
