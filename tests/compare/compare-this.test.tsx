// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { CompareThis } from '../../src/app/compare/compare-this.tsx';
import type { Answers } from '../../src/engine/answers.ts';
import { decodeLink } from '../../src/link/decode.ts';
import type { Play } from '../../src/link/play.ts';
import { drafts } from '../../src/machine/drafts.ts';
import type { JourneyActor } from '../../src/machine/history.ts';
import { journey } from '../../src/machine/journey.ts';
import { journeyInput } from '../../src/machine/journey-input.ts';
import type { CaseId } from '../../src/rulebook/shapes.ts';
import { renderWithWords } from './comparing.tsx';

const OWN: Answers = Object.fromEntries(rulebook.questions.map(({ id, options }) => [id, [options[0]?.id ?? '']]));
const PLAY: Play = { answers: { budget: ['substantial'] }, priority: 'provider', off: [4] };

/**
 * Follows the way from a result to the comparison, and reads what is compared there.
 * @param drawn what is tried on the result as the page shows it
 */
async function followed(play: Play | null, project: string, openCase: CaseId | null = null, drawn = play) {
  const input = journeyInput(
    rulebook,
    drafts(() => 0),
  );
  const actor: JourneyActor = createActor(journey, { input }).start();
  const place = openCase
    ? ({ view: 'case', id: openCase } as const)
    : ({ view: 'result', answers: OWN, play } as const);
  actor.send({ type: 'arrive', place, kept: null });
  await renderWithWords(
    <CompareThis actor={actor} rulebook={rulebook} answers={OWN} play={drawn} project={project} openCase={openCase} />,
  );
  const way = screen.getByRole('link', { name: 'Comparer avec un autre résultat' });
  await userEvent.click(way);
  const { value, context } = actor.getSnapshot();
  expect(value).toBe('comparing');
  if (drawn === play)
    expect(way.getAttribute('href')).toMatch(new RegExp(`\\?lang=fr&r#compare\\.1\\.${context.compared[0]}$`));
  return decodeLink(rulebook, context.compared[0] ?? '');
}

describe('the way from a result to comparing it', () => {
  it('takes the result as it is played, and the name of its project', async () => {
    const read = await followed(PLAY, 'Le bourg');
    expect(read).toMatchObject({ answers: OWN, play: PLAY, text: { project: 'Le bourg', note: '', author: '' } });
  });

  it('takes what has just been tried, which the page does not show this far down yet', async () => {
    expect(await followed(PLAY, '', null, null)).toMatchObject({ answers: OWN, play: PLAY });
  });

  it('takes it without a name where it has none', async () => {
    expect(await followed(null, '')).toMatchObject({ answers: OWN, play: null, text: null });
  });

  it('takes a case by its name', async () => {
    expect(await followed(null, '', 'lavelanet')).toMatchObject({ text: { project: 'Lavelanet' } });
  });
});
