import type { ScreenProps } from './screen-props.ts';

export function Screen({ words }: ScreenProps) {
  return <h1 tabIndex={-1}>{words.t('scenarios.title')}</h1>;
}
