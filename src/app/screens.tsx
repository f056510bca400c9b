import { Activity, useMemo } from 'react';
import type { JourneySnapshot } from '../machine/history.ts';
import type { Routes } from './routes.ts';
import { Screen } from './screen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useResultAhead } from './use-result-ahead.ts';

type ScreensProps = ScreenProps & { readonly routesFrom: (snapshot: JourneySnapshot) => Routes };

/**
 * The screen at hand; behind the review also the result it leads to, drawn unseen: the last step then only shows it
 * (docs/decisions/0029-the-result-ahead.md).
 */
export function Screens({ routesFrom, ...props }: ScreensProps) {
  const { snapshot, actor, words, language } = props;
  const ahead = useResultAhead(actor, snapshot, words, language);
  // The very props it was drawn with: all of it is then left as it is.
  const drawn = useMemo(() => ahead && { snapshot: ahead, routes: routesFrom(ahead) }, [ahead, routesFrom]);
  const onResult = snapshot.value === 'result';
  return (
    <>
      {!onResult && <Screen {...props} />}
      {(onResult || drawn) && (
        <Activity mode={onResult ? 'visible' : 'hidden'}>
          <Screen {...props} {...drawn} />
        </Activity>
      )}
    </>
  );
}
