import { Privacy } from '../screens/privacy/privacy.tsx';
import type { ScreenProps } from './screen-props.ts';

/** What becomes of the answers, in a file of its own, fetched by whoever asks. */
export function Screen({ routes }: ScreenProps) {
  return <Privacy here={routes.here} />;
}
