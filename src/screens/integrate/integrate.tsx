import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Contents } from '../../components/contents.tsx';
import { CopyLink } from '../../components/copy-link.tsx';
import { Fold } from '../../components/fold.tsx';
import type { Question } from '../../rulebook/shapes.ts';
import type { Language } from '../../words/language.ts';
import { ChoiceForm } from './choice-form.tsx';
import { type Choices, usual } from './choices.ts';
import { CodeField } from './code-field.tsx';
import styles from './integrate.module.css';
import { headingOf, PARTS, Part } from './part.tsx';
import { Policy } from './policy.tsx';
import { Preview } from './preview.tsx';
import { Readers } from './readers.tsx';
import type { Site } from './site.ts';
import { type Frame, snippetOf } from './snippet.ts';
import { Statistics } from './statistics.tsx';
import { useFrameTitle } from './use-frame-title.ts';
import { useSettled } from './use-settled.ts';
import { WordPress } from './wordpress.tsx';

type IntegrateProps = {
  readonly questions: readonly Question[];
  readonly site: Site;
  /** The language of this page, and of the compass until another is chosen. */
  readonly language: Language;
  /** The address of this page. */
  readonly here: string;
};

/** For whoever runs a site: choose, copy, see, paste. */
export function Integrate({ questions, site, language, here }: IntegrateProps) {
  const { t } = useTranslation(['integrate', 'interface']);
  const [choices, setChoices] = useState<Choices>(() => usual(language));
  const titleIn = useFrameTitle();
  const frameOf = (wanted: Choices): Frame => ({
    src: site.embedded(wanted),
    title: titleIn(wanted.language),
    height: wanted.height,
    // Without the script, nobody reads it.
    offset: wanted.script ? wanted.offset : 0,
  });
  const settled = useSettled(choices);
  return (
    <>
      <h1 tabIndex={-1}>{t('interface:integrate.title')}</h1>
      <p className="lead">{t('lead')}</p>
      <Contents
        label={t('contents')}
        here={here}
        parts={PARTS.map((id) => ({ id: headingOf(id), title: t(`parts.${id}`) }))}
      />
      <div className={styles['bench']}>
        <Part id="choices">
          <ChoiceForm
            questions={questions}
            choices={choices}
            onChange={(changed) => setChoices((now) => ({ ...now, ...changed }))}
          />
        </Part>
        <Part id="code">
          <p>{t(choices.script ? 'code.with' : 'code.without')}</p>
          <CodeField
            label={t('code.label')}
            code={snippetOf(frameOf(choices), choices.script ? site.script : null)}
            copy={t('code.copy')}
          />
          <Fold summary={t('code.address')} printed={false}>
            <p>{t('code.addressWhat')}</p>
            <CopyLink link={site.embedded(choices)} copy={t('code.addressCopy')} />
          </Fold>
        </Part>
      </div>
      <Part id="preview">
        <p>{t(settled.script ? 'preview.with' : 'preview.without')}</p>
        <Preview frame={frameOf(settled)} script={settled.script} />
      </Part>
      <WordPress link={site.alone(choices.language, choices.answers)} />
      <Policy origin={site.origin} />
      <Statistics questions={questions.length} />
      <Readers />
    </>
  );
}
