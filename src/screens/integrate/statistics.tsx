import { useTranslation } from 'react-i18next';
import { CodeField } from './code-field.tsx';
import styles from './integrate.module.css';
import { Part } from './part.tsx';
import { statisticsCode } from './statistics-code.ts';

/** How a host counts steps with its own tools. `questions`: how many there are. */
export function Statistics({ questions }: { readonly questions: number }) {
  const { t } = useTranslation('integrate');
  const steps = [
    ['0', 'home'],
    [t('statistics.range', { last: questions }), 'question'],
    [String(questions + 1), 'review'],
    [String(questions + 2), 'result'],
  ] as const;
  return (
    <Part id="statistics">
      <p>{t('statistics.what')}</p>
      <CodeField
        label={t('statistics.label')}
        code={statisticsCode({ step: t('statistics.commentStep'), done: t('statistics.commentDone') })}
        copy={t('statistics.copy')}
      />
      <p>{t('statistics.replace')}</p>
      <table className={styles['steps']}>
        <caption>{t('statistics.caption', { of: questions })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('statistics.step')}</th>
            <th scope="col">{t('statistics.screen')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(([step, screen]) => (
            <tr key={screen}>
              <th scope="row">{step}</th>
              <td>{t(`statistics.screens.${screen}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('statistics.yours')}</p>
    </Part>
  );
}
