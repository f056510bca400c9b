import { useMemo } from 'react';
import { Statement } from '../screens/accessibility/statement.tsx';
import { recipientsIn } from '../screens/contest/recipients.ts';
import type { ScreenProps } from './screen-props.ts';

/** The accessibility statement, in a file of its own, fetched by whoever opens it. */
export function Screen({ routes }: ScreenProps) {
  // A page drawn without a browser has no head to read: it says where the address would be.
  const recipients = useMemo(() => (typeof document === 'undefined' ? null : recipientsIn(document)), []);
  return <Statement recipients={recipients} here={routes.here} />;
}
