import type { Route } from '../components/route.ts';
import { OpenFile } from '../screens/open-file/open-file.tsx';

type SavedResultProps = {
  /** What a link's fragment holds. */
  readonly link: (fragment: string) => Route;
};

/** Opens a result that was saved as a file: by the link in it, once all it says was found again. */
export function SavedResult({ link }: SavedResultProps) {
  const open = async (file: File) => {
    const { readSaved } = await import('./saved-file-part.ts');
    const read = await readSaved(file);
    if ('problem' in read) return read.problem;
    link(read.link).follow();
    return null;
  };
  return <OpenFile onFile={open} />;
}
