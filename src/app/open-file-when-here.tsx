import { useTranslation } from 'react-i18next';
import type { Route } from '../components/route.ts';
import { OPEN_FILE } from './fetched-later.ts';
import { OrNothing } from './or-nothing.tsx';
import { usePart } from './use-part.ts';

/** Opening a saved result, once its file is here: what reads it comes later. */
export function OpenFileWhenHere({ link }: { readonly link: (fragment: string) => Route }) {
  const { i18n } = useTranslation();
  const { code } = usePart(OPEN_FILE, i18n, i18n.language, true);
  return <OrNothing>{code && <code.SavedResult link={link} />}</OrNothing>;
}
