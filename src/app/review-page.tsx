import { useEffect } from 'react';
import { Review } from '../screens/review.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Every answer, and the result's charts on their way: a file of their own, fetched ahead, they are there with it. */
export function Screen({ snapshot: { context }, questionnaire, routes }: ScreenProps) {
  useEffect(() => {
    import('./result-page.tsx').then(({ prefetchPlots }) => prefetchPlots()).catch(() => undefined);
  }, []);
  return (
    <Review
      questions={questionnaire.questions}
      answers={context.answers}
      revise={routes.revise}
      finish={routes.finish}
      previous={routes.lastQuestion}
    />
  );
}
