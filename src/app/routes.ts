import type { Route } from '../components/route.ts';
import type { Answers } from '../engine/answers.ts';
import type { Play } from '../link/play.ts';
import { firstOpen, neighbour } from '../machine/draft.ts';
import { type JourneyActor, type JourneySnapshot, placeOf } from '../machine/history.ts';
import type { JourneyEvent } from '../machine/journey.ts';
import { addressOf, type PageName, type Place } from '../machine/place.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import type { ScenarioId } from '../rulebook/shapes.ts';
import type { Language } from '../words/language.ts';
import { LANGUAGES } from '../words/words.ts';

export type Routes = ReturnType<typeof routesFor>;

/** How ways are made: by an event, or to a place from wherever one is. */
function waysOf(actor: JourneyActor, questionnaire: Questionnaire, language: Language) {
  const href = (place: Place) => addressOf(questionnaire, place, language);
  const by = (place: Place, event: JourneyEvent): Route => ({ href: href(place), follow: () => actor.send(event) });
  const to = (place: Place): Route => by(place, { type: 'arrive', place, kept: null });
  return { href, by, to, page: (name: PageName) => to({ view: 'page', page: name }) };
}

/** What every screen leads to, whatever it shows. */
export function routesAround(actor: JourneyActor, questionnaire: Questionnaire, language: Language) {
  const { to, page } = waysOf(actor, questionnaire, language);
  return {
    home: to({ view: 'home' }),
    scenarios: page('scenarios'),
    method: to({ view: 'method', rule: null }),
    accessibility: page('accessibility'),
    privacy: page('privacy'),
    integrate: page('integrate'),
  };
}

/**
 * Every way from one screen to another: the address to show, and the event the machine gets.
 * @param snapshot where one leaves from: where the machine is, or where a step would lead
 */
export function routesFor(
  actor: JourneyActor,
  questionnaire: Questionnaire,
  language: Language,
  visit: (place: Place) => void,
  snapshot: JourneySnapshot = actor.getSnapshot(),
) {
  const { context } = snapshot;
  const here = placeOf(snapshot) ?? { view: 'home' };
  const { href, by, to, page } = waysOf(actor, questionnaire, language);
  const before = neighbour(context, -1);
  const next = firstOpen(context);
  return {
    home: to({ view: 'home' }),
    here: href(here),
    start: by(next ? { view: 'question', question: next } : { view: 'review' }, { type: 'start' }),
    previous: by(before ? { view: 'question', question: before } : { view: 'home' }, { type: 'previous' }),
    lastQuestion: by(
      { view: 'question', question: context.questions[context.questions.length - 1] ?? '' },
      { type: 'previous' },
    ),
    backToReview: by({ view: 'review' }, { type: 'previous' }),
    review: by({ view: 'review' }, { type: 'review' }),
    revise: (question: string) => by({ view: 'question', question }, { type: 'revise', question }),
    finish: by({ view: 'result', answers: context.answers, play: null }, { type: 'finish' }),
    /** The answers of an older result, as today's rules have them. */
    recalculate: (answers: Answers, play: Play | null) =>
      by({ view: 'result', answers, play }, { type: 'recalculate', answers, play }),
    restart: by({ view: 'home' }, { type: 'restart' }),
    openCase: (id: string) => to({ view: 'case', id }),
    method: to({ view: 'method', rule: null }),
    /** The method page, at one rule or finding. */
    rule: (id: string) => to({ view: 'method', rule: id }),
    page,
    scenario: (id: ScenarioId) => page(`scenario-${id}`),
    /** What a link's fragment holds. */
    link: (fragment: string): Route => {
      const place: Place = { view: 'opening', link: `#${fragment}` };
      return { href: href(place), follow: () => visit(place) };
    },
    compare: (links: readonly string[]) => to({ view: 'compare', links }),
    /** The same place in the other languages. */
    inOtherLanguages: (choose: (language: Language) => void) =>
      LANGUAGES.filter((other) => other !== language).map((other) => ({
        language: other,
        route: { href: addressOf(questionnaire, here, other), follow: () => choose(other) },
      })),
  };
}
