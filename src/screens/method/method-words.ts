import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** All that the method page speaks of; its own words come first. */
export const SPOKEN = [
  'method',
  'result',
  'interface',
  'questions',
  'scenarios',
  'cases',
  'effects',
  'alerts',
  'actions',
  'findings',
] as const;

export type MethodWords = TFunction<typeof SPOKEN>;

/** The words of this page. */
export const useMethodWords = () => useTranslation(SPOKEN);
