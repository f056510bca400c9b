import { Lost } from '../screens/lost.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Where an address leads nowhere, or a link cannot be read. */
export function Screen({ snapshot: { context }, routes }: ScreenProps) {
  const begun = Object.keys(context.answers).length > 0;
  return <Lost problem={context.problem ?? 'address'} home={routes.home} resume={begun ? routes.start : null} />;
}
