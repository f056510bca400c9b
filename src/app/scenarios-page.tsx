import { families } from 'virtual:families';
import { rulebook } from 'virtual:rulebook';
import { entryId } from '../screens/method/entry-id.ts';
import { Overview } from '../screens/scenarios/overview.tsx';
import { ScenarioPage } from '../screens/scenarios/scenario-page.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The scenarios, together or one by one, with their tools: in a file of its own, fetched by whoever opens it. */
export function Screen({ snapshot, routes }: ScreenProps) {
  const { page, answers } = snapshot.context;
  const ways = {
    openCase: routes.openCase,
    scenario: routes.scenario,
    overview: routes.page('scenarios'),
    start: routes.start,
    begun: Object.keys(answers).length > 0,
  };
  const scenario = rulebook.scenarios.find(({ id }) => page === `scenario-${id}`)?.id;
  if (!scenario) return <Overview scenarios={rulebook.scenarios} cases={rulebook.cases} ways={ways} />;
  return (
    <ScenarioPage
      scenario={scenario}
      rulebook={rulebook}
      families={families}
      here={routes.here}
      ways={ways}
      finding={(ref) => routes.rule(entryId('finding', ref))}
      rule={routes.rule}
    />
  );
}
