import { useMemo } from 'react';
import { addressOf, type Place } from '../machine/place.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import type { Choices } from '../screens/integrate/choices.ts';
import { Integrate } from '../screens/integrate/integrate.tsx';
import type { Site } from '../screens/integrate/site.ts';
import type { Language } from '../words/language.ts';
import type { ScreenProps } from './screen-props.ts';

type IntegrateProps = Pick<ScreenProps, 'questionnaire' | 'language'> & { readonly routes: { readonly here: string } };

/** The page for those who show the compass on their own site, in a file of its own, fetched by whoever opens it. */
export function Screen({ questionnaire, language, routes }: IntegrateProps) {
  const site = useMemo(() => siteOf(questionnaire), [questionnaire]);
  return <Integrate questions={questionnaire.questions} site={site} language={language} here={routes.here} />;
}

/** Where this very site is: what hosts show is what is being read. */
function siteOf(questionnaire: Questionnaire): Site {
  const whole = (address: string) => new URL(address, document.baseURI);
  const address = (language: Language, answers: Choices['answers'], look: string) => {
    const place: Place = Object.keys(answers).length > 0 ? { view: 'partial', answers } : { view: 'home' };
    return whole(addressOf(questionnaire, place, language, { pathname: './', search: look })).href;
  };
  return {
    origin: whole('./').origin,
    script: whole('./embed/v1.js').href,
    embedded: (choices) => address(choices.language, choices.answers, `?${lookOf(choices)}`),
    alone: (language, answers) => address(language, answers, ''),
  };
}

/** How the compass is to look, as src/embed/look.ts reads it: what is usual is left out. */
const lookOf = ({ theme, colour }: Choices): string =>
  new URLSearchParams({
    embed: '1',
    ...(theme === 'auto' ? {} : { theme }),
    ...(colour ? { color: colour.slice(1) } : {}),
  }).toString();
