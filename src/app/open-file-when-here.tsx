import { useTranslation } from 'react-i18next';
import type { Route } from '../components/route.ts';
import type { FetchedPart } from './fetched-part.ts';
import { OrNothing } from './or-nothing.tsx';
import { usePart } from './use-part.ts';

const OPEN_FILE: FetchedPart<typeof import('./open-file-part')> = {
  load: () => import('./open-file-part.tsx'),
  words: ['report'],
};

/** Opening a saved result, once its file is here: it stands on the engine and the rules, like the result itself. */
export function OpenFileWhenHere({ link }: { readonly link: (fragment: string) => Route }) {
  const { i18n } = useTranslation();
  const { code } = usePart(OPEN_FILE, i18n, i18n.language, true);
  return <OrNothing>{code && <code.SavedResult link={link} />}</OrNothing>;
}
