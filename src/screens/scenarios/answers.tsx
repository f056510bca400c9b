import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import { Link } from '../../components/link.tsx';
import { Part } from '../../components/part.tsx';
import type { Effect, ScenarioId } from '../../rulebook/shapes.ts';
import { SourceLinks } from '../result/source-links.tsx';
import { Condition } from './condition.tsx';
import { useReading } from './reading.ts';
import styles from './scenario.module.css';
import { weighing } from './weighing.ts';

/** Shown at once on each side; the others are in a fold. */
const AT_ONCE = 5;

/** Which answers speak for the scenario and which against it, the strongest first: all of it from the rules. */
export function AnswersThatWeigh({ scenario }: { readonly scenario: ScenarioId }) {
  const { t } = useTranslation('scenario-page');
  const { rulebook } = useReading();
  const sides = weighing(rulebook, scenario);
  return (
    <Part id="scenario-answers" title={t('answers.title')}>
      <p>
        {t('answers.help')} {t('answers.you')}
      </p>
      <div className={styles['sides']}>
        {(['lever', 'brake'] as const).map((side) => (
          <div key={side} data-side={side}>
            <h3>{t(`answers.${side}`)}</h3>
            <Effects effects={sides[side].slice(0, AT_ONCE)} />
            {sides[side].length > AT_ONCE && (
              <Fold summary={t('answers.more', { count: sides[side].length - AT_ONCE })}>
                <Effects effects={sides[side].slice(AT_ONCE)} />
              </Fold>
            )}
          </div>
        ))}
      </div>
    </Part>
  );
}

function Effects({ effects }: { readonly effects: readonly Effect[] }) {
  const { t } = useTranslation(['result', 'effects']);
  const { rule } = useReading();
  return (
    <ul className={styles['findings']}>
      {effects.map(({ id, when, strength, inferred, findings }) => (
        <li key={id} className={styles['reason']} data-effect={id}>
          <Condition when={when} />
          <p>{t(`effects:${id}`)}</p>
          <div className={styles['trace']}>
            <SourceLinks refs={findings} />
            {Math.abs(strength) === 2 && <span>{t('scenario.strong')}</span>}
            {inferred && <span>{t('scenario.inferred')}</span>}
            <Link {...rule(id)}>
              {t('source.rule')}{' '}
              <span className="visually-hidden">{t('source.ruleHidden', { sentence: t(`effects:${id}`) })}</span>
            </Link>
          </div>
        </li>
      ))}
    </ul>
  );
}
