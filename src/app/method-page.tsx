import { fairness } from 'virtual:fairness';
import { history } from 'virtual:history';
import { rulebook } from 'virtual:rulebook';
import { Method } from '../screens/method/method.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The method and all it shows, in a file of its own, fetched by whoever opens it. */
export function Screen({ snapshot: { context }, routes }: ScreenProps) {
  return (
    <Method
      rulebook={rulebook}
      fairness={fairness}
      history={history}
      rule={context.rule}
      here={routes.method.href}
      ruleAt={routes.rule}
      openResult={routes.link}
      start={routes.start}
      begun={Object.keys(context.answers).length > 0}
    />
  );
}
