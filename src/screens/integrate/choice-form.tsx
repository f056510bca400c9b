import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { THEMES } from '../../embed/look.ts';
import type { Question } from '../../rulebook/shapes.ts';
import { LANGUAGES, nameOf } from '../../words/words.ts';
import { AnswersGiven } from './answers-given.tsx';
import { type Choices, HEIGHTS, OFFSETS } from './choices.ts';
import { ColourField } from './colour-field.tsx';
import styles from './integrate.module.css';
import { NumberField } from './number-field.tsx';
import { ScriptChoice } from './script-choice.tsx';

type ChoiceFormProps = {
  readonly questions: readonly Question[];
  readonly choices: Choices;
  readonly onChange: (changed: Partial<Choices>) => void;
};

/** All that a host chooses. Each change is in the code at once; nothing is sent. */
export function ChoiceForm({ questions, choices, onChange }: ChoiceFormProps) {
  const { t } = useTranslation('integrate');
  const id = useId();
  return (
    <form className={styles['form']} aria-labelledby="integrate-choices" onSubmit={(event) => event.preventDefault()}>
      <div className={styles['pair']}>
        <div className={styles['field']}>
          <label htmlFor={`${id}-language`}>{t('language.label')}</label>
          <select
            id={`${id}-language`}
            value={choices.language}
            onChange={({ target }) => onChange({ language: target.value })}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {nameOf(language)}
              </option>
            ))}
          </select>
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${id}-theme`}>{t('theme.label')}</label>
          <select
            id={`${id}-theme`}
            value={choices.theme}
            onChange={({ target }) => onChange({ theme: THEMES.find((one) => one === target.value) ?? 'auto' })}
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {t(`theme.${theme}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <ColourField colour={choices.colour} theme={choices.theme} onChange={(colour) => onChange({ colour })} />
      <ScriptChoice script={choices.script} onChange={(script) => onChange({ script })} />
      <NumberField
        label={t(choices.script ? 'height.start' : 'height.fixed')}
        help={t(choices.script ? 'height.startHelp' : 'height.fixedHelp')}
        refused={t('height.refused', HEIGHTS)}
        value={choices.height}
        {...HEIGHTS}
        onChange={(height) => onChange({ height })}
      />
      {choices.script && (
        <NumberField
          label={t('offset.label')}
          help={t('offset.help')}
          refused={t('offset.refused', OFFSETS)}
          value={choices.offset}
          {...OFFSETS}
          onChange={(offset) => onChange({ offset })}
        />
      )}
      <AnswersGiven questions={questions} answers={choices.answers} onChange={(answers) => onChange({ answers })} />
    </form>
  );
}
