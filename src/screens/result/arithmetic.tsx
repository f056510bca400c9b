import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { contributionBars } from '../../charts/contribution-bars.ts';
import { Fold } from '../../components/fold.tsx';
import { type Answers, knownAnswer } from '../../engine/answers.ts';
import type { Contribution } from '../../engine/contribution.ts';
import type { Model } from '../../engine/model.ts';
import type { Standing } from '../../engine/standing.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { ActorId } from '../../rulebook/shapes.ts';
import { formatBalance } from '../../words/points.ts';
import styles from './scenario-section.module.css';

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
  const isOpen = ({ block }: Contribution) => block.questions.some(({ id }) => !knownAnswer(answers, id));
  return (
    <Fold summary={t('scenario.sumTitle')} printed={false}>
      <table className={styles['sum']}>
        <caption>{t('scenario.sumCaption', { scenario: t(`scenarios:${scenario}.name`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('scenario.sumQuestion')}</th>
            {actors.map((actor) => (
              <th key={actor} scope="col">
                {t(`scenario.sumActors.${actor}`)}
              </th>
            ))}
            <th scope="col">{t('scenario.sumPoints')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, helps, hinders }) => (
            <tr key={key}>
              <th scope="row">
                {key
                  .split('+')
                  .map((id) => t(`questions:${id}.short`))
                  .join(' + ')}
              </th>
              {actors.map((actor) => (
                <td key={actor}>{show(cell(key, actor))}</td>
              ))}
              <td>{show(helps + hinders)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('scenario.sumTotal')}</th>
            {actors.map((actor) => (
              <td key={actor}>{show(sum(actor))}</td>
            ))}
            <td>{show(points)}</td>
          </tr>
          <tr>
            <th scope="row">{t('scenario.sumDivisor')}</th>
            {actors.map((actor) => (
              <td key={actor}>{denominators[actor]}</td>
            ))}
            <td />
          </tr>
          <tr>
            <th scope="row">{t('scenario.sumWeight')}</th>
            {actors.map((actor, at) => (
              <td key={actor}>{weight.format((weights.central[at] ?? 0) / weights.scale)}</td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
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
