import { shownAnswers } from '../machine/draft.ts';
import { Explained } from './explained.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The result and all it stands on: engine, rules and screens, in a file of their own, fetched while one answers. */
export function Screen({ snapshot: { context }, actor, routes }: ScreenProps) {
  return (
    <Explained
      actor={actor}
      own={shownAnswers(context)}
      play={context.play}
      returning={context.returning}
      rules={context.rules}
      opened={context.opened}
      text={context.text}
      triedOn={context.home?.openCase ?? null}
      openCase={context.openCase}
      routes={routes}
    />
  );
}
