import { useTranslation } from 'react-i18next';
import { NewTab } from './new-tab.tsx';
import type { SavedFile } from './saved.ts';

/** How far the saving of a file has come; null before any. */
export type Saving = SavedFile | 'making' | 'unmade' | null;

type SavingLineProps = {
  readonly saving: Saving;
  /** The whole address of the result. */
  readonly address: string;
};

/** What came of saving a file, and the way out where the frame may have held it back. Always there, to be said aloud. */
export function SavingLine({ saving, address }: SavingLineProps) {
  const { t } = useTranslation('share');
  if (saving === null || typeof saving === 'string')
    return <p role="status">{saving && t(saving === 'making' ? 'files.making' : 'files.unmade')}</p>;
  return (
    <>
      <p role="status">{t(`files.${saving.saved}`, { name: saving.name })}</p>
      {saving.saved !== 'saved' && <NewTab address={address} />}
    </>
  );
}
