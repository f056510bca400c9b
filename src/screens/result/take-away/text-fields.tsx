import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { excessOf, type LinkText } from '../../../link/text.ts';
import { RoomLeft } from './room-left.tsx';
import styles from './share.module.css';

type TextFieldsProps = {
  readonly text: LinkText;
  readonly onText: (text: LinkText) => void;
};

/** What the sender may add in words: shown to whoever opens the link, as written by the sender. */
export function TextFields({ text, onText }: TextFieldsProps) {
  const { t } = useTranslation('share');
  const id = useId();
  const excess = excessOf(text);
  const field = (name: keyof LinkText) => {
    const limit = name === 'project' ? 'project' : 'note';
    return {
      id: `${id}-${name}`,
      value: text[name],
      autoComplete: 'off',
      'aria-describedby': `${id}-help ${id}-${limit}-room`,
      'aria-invalid': excess[limit] > 0,
      onChange: (event: { readonly target: { readonly value: string } }) =>
        // A text is one line in a link: what one sees here is what is sent.
        onText({ ...text, [name]: event.target.value.replace(/\s*\n\s*/g, ' ') }),
    };
  };
  return (
    <fieldset className={styles['text']}>
      <legend>{t('textTitle')}</legend>
      <p id={`${id}-help`} className={styles['help']}>
        {t('textHelp')}
      </p>
      <div>
        <label htmlFor={`${id}-project`}>{t('project')}</label>
        <input type="text" {...field('project')} />
        <RoomLeft id={`${id}-project-room`} excess={excess.project} tooLong="tooLongProject" />
      </div>
      <div>
        <label htmlFor={`${id}-note`}>{t('note')}</label>
        <textarea rows={3} {...field('note')} />
      </div>
      <div>
        <label htmlFor={`${id}-author`}>{t('author')}</label>
        <input type="text" {...field('author')} />
        <RoomLeft id={`${id}-note-room`} excess={excess.note} tooLong="tooLongNote" />
      </div>
    </fieldset>
  );
}
