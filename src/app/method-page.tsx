import { fairness } from 'virtual:fairness';
import { history } from 'virtual:history';
import { rulebook } from 'virtual:rulebook';
import { Method } from '../screens/method/method.tsx';
import type { Routes } from './routes.ts';

type MethodPageProps = {
  /** The rule to be found first. */
  readonly rule: string | null;
  readonly begun: boolean;
  readonly routes: Routes;
};

/** The method and all it shows, in a file of its own, fetched by whoever opens it. */
export function MethodPage({ rule, begun, routes }: MethodPageProps) {
  return (
    <Method
      rulebook={rulebook}
      fairness={fairness}
      history={history}
      rule={rule}
      here={routes.method.href}
      ruleAt={routes.rule}
      openResult={routes.link}
      start={routes.start}
      begun={begun}
    />
  );
}
