// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/engine/answers.ts';
import { QuestionScreen } from '../../src/screens/question.tsx';
import { renderInFrench } from './in-french.tsx';

const previous = { href: './#question-owner', follow: vi.fn() };

async function ask(id: string, given: { answer?: Answer | null; missing?: boolean; revising?: boolean } = {}) {
  const question = rulebook.questions.find((one) => one.id === id);
  if (!question) throw new Error(`No question ${id}`);
  const onAnswer = vi.fn();
  const onContinue = vi.fn();
  const element = (state: typeof given) => (
    <QuestionScreen
      question={question}
      number={2}
      count={15}
      answer={state.answer ?? null}
      missing={state.missing ?? false}
      revising={state.revising ?? false}
      previous={previous}
      onAnswer={onAnswer}
      onContinue={onContinue}
    />
  );
  const { show } = await renderInFrench(element(given));
  return { onAnswer, onContinue, user: userEvent.setup(), become: (state: typeof given) => show(element(state)) };
}

describe('a question', () => {
  it('is a group named by its heading, described by its help, with nothing preselected', async () => {
    await ask('budget');
    const group = screen.getByRole('group', { name: /Quel budget/ });
    expect(group).toContainElement(screen.getByRole('heading', { level: 1 }));
    expect(group).toHaveAccessibleDescription(/Comptez l’outil/);
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });

  it('explains a word that needs it, and describes an option by its example', async () => {
    await ask('data');
    expect(screen.getByText(/Qu’appelle-t-on des données sensibles/).closest('details')).toHaveTextContent(
      /La loi protège/,
    );
    expect(screen.getByLabelText(/Des données sensibles/)).toHaveAccessibleDescription(/Cancer Contribution/);
  });

  it('gives the option chosen, and waits for « Continuer »', async () => {
    const { user, onAnswer, onContinue } = await ask('budget');
    await user.click(screen.getByLabelText(/Un budget limité/));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(['limited']);
    expect(onContinue).not.toHaveBeenCalled();
  });

  it('is continued by Enter on an option', async () => {
    const { user, onContinue } = await ask('budget', { answer: ['limited'] });
    screen.getByLabelText(/Un budget limité/).focus();
    await user.keyboard('{Enter}');
    expect(onContinue).toHaveBeenCalledOnce();
  });

  it('takes « Je ne sais pas » for an answer', async () => {
    const { user, onAnswer } = await ask('budget');
    await user.click(screen.getByLabelText('Je ne sais pas'));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('unknown');
  });

  it('says what is missing at the top and at the field, and leads there', async () => {
    const { user, become } = await ask('budget');
    expect(screen.queryByRole('alert')).toBeNull();
    become({ missing: true });
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(screen.getByRole('group')).toHaveAccessibleDescription(/Choisissez une réponse/);
    await user.click(screen.getByRole('link', { name: /Choisissez une réponse/ }));
    expect(screen.getByLabelText(/Aucun budget dédié/)).toHaveFocus();
  });

  it('goes back to the review when it was opened from there', async () => {
    const { user } = await ask('budget', { revising: true });
    await user.click(screen.getByRole('link', { name: 'Revenir au récapitulatif' }));
    expect(previous.follow).toHaveBeenCalled();
  });
});

describe('a question of one or two answers', () => {
  it('adds the second, refuses the third in words, and takes one away', async () => {
    const { user, onAnswer, become } = await ask('objectives', { answer: ['needs'] });
    await user.click(screen.getByLabelText(/Faire naître des idées/));
    expect(onAnswer).toHaveBeenLastCalledWith(['needs', 'ideas']);
    become({ answer: ['needs', 'ideas'] });
    await user.click(screen.getByLabelText(/Faire vivre une communauté/));
    expect(onAnswer).toHaveBeenCalledOnce();
    expect(screen.getByText(/Deux réponses au plus/)).toBeVisible();
    await user.click(screen.getByLabelText(/Connaître les besoins/));
    expect(onAnswer).toHaveBeenLastCalledWith(['ideas']);
    expect(screen.queryByText(/Deux réponses au plus/)).toBeNull();
  });

  it('has no answer left when the last one is unticked', async () => {
    const { user, onAnswer } = await ask('objectives', { answer: ['needs'] });
    await user.click(screen.getByLabelText(/Connaître les besoins/));
    expect(onAnswer).toHaveBeenLastCalledWith(null);
  });
});
