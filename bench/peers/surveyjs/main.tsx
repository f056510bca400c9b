import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
// The usual stylesheet fetches a font from another site.
import 'survey-core/survey-core.fontless.min.css';
import { asked } from 'virtual:asked';
import type { AskedQuestion } from '../questionnaire.ts';
import type { Ticked } from '../rank.ts';
import { Ranking } from '../ranking.tsx';

const { words, questions } = asked;

/** A choice of SurveyJS has no hint of its own: it stands after the label. */
const elementOf = ({ id, pick, title, help, options }: AskedQuestion) => ({
  type: pick > 1 ? 'checkbox' : 'radiogroup',
  name: id,
  title,
  description: help,
  isRequired: true,
  choices: options.map((option) => ({
    value: option.id,
    text: option.hint ? `${option.label} (${option.hint})` : option.label,
  })),
  showNoneItem: true,
  noneText: words.unknown,
  ...(pick > 1 ? { maxSelectedChoices: pick } : {}),
});

const SURVEY = {
  title: words.name,
  showProgressBar: true,
  progressBarType: 'questions',
  showQuestionNumbers: false,
  pageNextText: words.next,
  pagePrevText: words.previous,
  completeText: words.next,
  pages: questions.map((question) => ({ elements: [elementOf(question)] })),
};

function Page() {
  const [ticked, setTicked] = useState<Ticked | null>(null);
  const [model] = useState(() => {
    const survey = new Model(SURVEY);
    survey.onComplete.add(({ data }) =>
      setTicked(Object.fromEntries(Object.entries<string | string[]>(data).map(([id, one]) => [id, [one].flat()]))),
    );
    return survey;
  });
  return ticked ? <Ranking asked={asked} ticked={ticked} /> : <Survey model={model} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
