import { memo, type ReactNode } from 'react';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { formatBalance } from '../../words/points.ts';
import { caseExample, cellExample, denominatorsIn } from './example.ts';
import { figure, signed } from './figures.ts';
import styles from './formulas.module.css';
import { type MethodWords, useMethodWords } from './method-words.ts';
import { Part } from './part.tsx';

/** The case whose sum is shown. */
const SHOWN = 'dunkerque';

/** Every formula on a line, in a sentence, and with an example worked out from these very rules. */
export const Formulas = memo(function Formulas({ rulebook }: { readonly rulebook: Rulebook }) {
  const { t, i18n } = useMethodWords();
  const language = i18n.language;
  const example = caseExample(rulebook, SHOWN);
  const divisors = denominatorsIn(rulebook);
  const total = divisors.reduce((sum, { denominator }) => sum + denominator, 0);
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const actor = (id: (typeof divisors)[number]['actor']) => t(`result:scenario.sumActors.${id}`);
  const of = (id: string) => t(`scenarios:${id}.short`);
  const place = t(`cases:${SHOWN}.name`);
  return (
    <Part id="formulas">
      <p>{t('formulas.lead')}</p>
      <dl className={styles['formulas']}>
        <Formula name="cell" t={t} example={cellWords(rulebook, t, language)}>
          <var>m</var>(<var>s</var>, <var>a</var>, <var>q</var>) = max(−2, min(2, Σ <var>f</var>))
        </Formula>
        <Formula
          name="denominator"
          t={t}
          example={t('formulas.denominator.example', {
            divisors: list.format(
              divisors.map(({ actor: id, questions, denominator }) =>
                t('formulas.denominator.one', { actor: actor(id), questions, denominator }),
              ),
            ),
          })}
        >
          <var>D</var>(<var>a</var>) = 2 × <var>n</var>(<var>a</var>)
        </Formula>
        <Formula
          name="view"
          t={t}
          example={
            example &&
            t('formulas.view.example', {
              case: place,
              scenario: of(example.scenario),
              views: list.format(
                example.views.map(
                  ({ actor: id, sum, denominator, view }) =>
                    `${actor(id)} ${signed(sum, language)} / ${denominator} = ${signed(view, language, 3)}`,
                ),
              ),
            })
          }
        >
          <var>v</var>(<var>s</var>, <var>a</var>) = Σ<sub>q</sub> <var>m</var>(<var>s</var>, <var>a</var>, <var>q</var>
          ) / <var>D</var>(<var>a</var>)
        </Formula>
        <Formula name="weights" t={t} example={t('formulas.weights.example')}>
          <var>w</var>(<var>a</var>) = 1/3
        </Formula>
        <Formula
          name="balance"
          t={t}
          example={
            example &&
            t('formulas.balance.example', {
              case: place,
              scenario: of(example.scenario),
              sum: `(${example.views.map(({ view }) => signed(view, language, 3)).join(' ')}) / 3 = ${signed(example.exact, language, 3)}`,
            })
          }
        >
          <var>V</var>(<var>s</var>) = Σ<sub>a</sub> <var>w</var>(<var>a</var>) × <var>v</var>(<var>s</var>,{' '}
          <var>a</var>)
        </Formula>
        <Formula
          name="unit"
          t={t}
          example={
            example &&
            t('formulas.unit.example', {
              unit: `2 / ${total} = ${figure(2 / total, language, 4)}`,
              points: figure(example.inPoints, language, 2),
              balance: formatBalance(example.balance),
            })
          }
        >
          <var>u</var> = 2 / Σ<sub>a</sub> <var>D</var>(<var>a</var>)
        </Formula>
        <Formula
          name="tie"
          t={t}
          example={
            example &&
            t(example.gap <= 0.5 ? 'formulas.tie.equal' : 'formulas.tie.apart', {
              case: place,
              gap: figure(example.gap, language, 2),
              first: of(example.scenario),
              second: of(example.second),
            })
          }
        >
          <var>V</var>(<var>s</var>) ≥ max <var>V</var> − <var>u</var> / 2
        </Formula>
        <Formula
          name="unknown"
          t={t}
          example={
            example &&
            t('formulas.unknown.example', {
              case: place,
              count: example.unknown,
              scenario: of(example.scenario),
              range: t('result:ranking.rangeText', {
                min: formatBalance(example.range[0]),
                max: formatBalance(example.range[1]),
              }),
            })
          }
        >
          <var>m</var> = Σ <var>m</var>(<var>r</var>) / <var>k</var>
        </Formula>
        <Formula
          name="alerts"
          t={t}
          example={t('formulas.alerts.example', {
            count: rulebook.alerts.length,
            red: rulebook.alerts.filter(({ level }) => level === 'red').length,
          })}
        >
          {t('formulas.alerts.formula')}
        </Formula>
      </dl>
    </Part>
  );
});

type FormulaProps = {
  readonly name: 'cell' | 'denominator' | 'view' | 'weights' | 'balance' | 'unit' | 'tie' | 'unknown' | 'alerts';
  readonly t: MethodWords;
  readonly example: string | null;
  /** The formula itself: HTML, which every browser sets and every reader speaks. */
  readonly children: ReactNode;
};

function Formula({ name, t, example, children }: FormulaProps) {
  return (
    <div>
      <dt>{t(`formulas.${name}.name`)}</dt>
      <dd className={styles['formula']}>{children}</dd>
      <dd>{t(`formulas.${name}.sentence`)}</dd>
      {example && <dd className={styles['example']}>{example}</dd>}
    </div>
  );
}

function cellWords(rulebook: Rulebook, t: MethodWords, language: string): string | null {
  const example = cellExample(rulebook);
  if (!example) return null;
  const { question, ticked, scenario, actor, strengths, cell } = example;
  const both = new Intl.ListFormat(language, { type: 'conjunction' });
  return t('formulas.cell.example', {
    answers: both.format(
      ticked.map((option) => t('rule.answer', { label: t(`questions:${question}.options.${option}.label`) })),
    ),
    scenario: t(`scenarios:${scenario}.short`),
    actor: t(`result:actors.${actor}`),
    strengths: strengths.map((strength) => signed(strength, language)).join(' '),
    cell: signed(cell, language),
  });
}
