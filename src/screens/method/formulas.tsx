import { memo } from 'react';
import { weightsOf } from '../../engine/weights.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { listIn } from '../../words/list-in.ts';
import { formatBalance } from '../../words/points.ts';
import { caseExample, cellExample, denominatorsIn } from './example.ts';
import { figure, percent, signed } from './figures.ts';
import { FirmnessFormulas } from './firmness-formulas.tsx';
import { Formula } from './formula.tsx';
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
  const list = listIn(language, 'unit');
  const actor = (id: (typeof divisors)[number]['actor']) => t(`result:scenario.sumActors.${id}`);
  const of = (id: string) => t(`scenarios:${id}.short`);
  const place = t(`cases:${SHOWN}.name`);
  return (
    <Part id="formulas">
      <p>{t('formulas.lead')}</p>
      <dl className={styles['formulas']}>
        <Formula
          name={t('formulas.cell.name')}
          sentence={t('formulas.cell.sentence')}
          example={cellWords(rulebook, t, language)}
        >
          <var>m</var>(<var>s</var>, <var>a</var>, <var>q</var>) = max(−2, min(2, Σ <var>f</var>))
        </Formula>
        <Formula
          name={t('formulas.denominator.name')}
          sentence={t('formulas.denominator.sentence')}
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
          name={t('formulas.view.name')}
          sentence={t('formulas.view.sentence')}
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
        <Formula
          name={t('formulas.weights.name')}
          sentence={t('formulas.weights.sentence')}
          example={weightWords(t, language)}
        >
          <var>w</var>(<var>a</var>) = 1/3
        </Formula>
        <Formula
          name={t('formulas.balance.name')}
          sentence={t('formulas.balance.sentence')}
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
          name={t('formulas.unit.name')}
          sentence={t('formulas.unit.sentence')}
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
          name={t('formulas.tie.name')}
          sentence={t('formulas.tie.sentence')}
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
          name={t('formulas.unknown.name')}
          sentence={t('formulas.unknown.sentence')}
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
          name={t('formulas.alerts.name')}
          sentence={t('formulas.alerts.sentence')}
          example={t('formulas.alerts.example', {
            count: rulebook.alerts.length,
            red: rulebook.alerts.filter(({ level }) => level === 'red').length,
          })}
        >
          {t('formulas.alerts.formula')}
        </Formula>
        <FirmnessFormulas rulebook={rulebook} shown={SHOWN} />
      </dl>
    </Part>
  );
});

function cellWords(rulebook: Rulebook, t: MethodWords, language: string): string | null {
  const example = cellExample(rulebook);
  if (!example) return null;
  const { question, ticked, scenario, actor, strengths, cell } = example;
  const both = listIn(language);
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

function weightWords(t: MethodWords, language: string): string {
  const { scale, central } = weightsOf(0);
  const [first = 0, others = 0] = central.map((weight) => percent(weight / scale, language, 1));
  return `${t('formulas.weights.example')} ${t('formulas.weights.priority', { first, others })}`;
}
