import { Review } from '../screens/review.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Every answer, in a file fetched ahead. */
export function Screen({ snapshot: { context }, questionnaire, routes }: ScreenProps) {
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
