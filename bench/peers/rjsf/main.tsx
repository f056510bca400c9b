import Form from '@rjsf/core';
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../style.css';
import './options.css';
import { asked } from 'virtual:asked';
import type { AskedQuestion } from '../questionnaire.ts';
import type { Ticked } from '../rank.ts';
import { Ranking } from '../ranking.tsx';

const { words, questions } = asked;

/** A choice of a JSON schema has no hint of its own: it stands after the label. */
function schemaOf({ id, pick, title, help, options }: AskedQuestion): RJSFSchema {
  const oneOf = [
    ...options.map((option) => ({
      const: option.id,
      title: option.hint ? `${option.label} (${option.hint})` : option.label,
    })),
    { const: 'unknown', title: words.unknown },
  ];
  const field: RJSFSchema =
    pick > 1
      ? { type: 'array', uniqueItems: true, maxItems: pick, items: { type: 'string', oneOf } }
      : { type: 'string', oneOf };
  return { type: 'object', required: [id], properties: { [id]: { title, description: help, ...field } } };
}

const uiOf = ({ id, pick }: AskedQuestion): UiSchema => ({
  [id]: { 'ui:widget': pick > 1 ? 'checkboxes' : 'radio' },
});
const steps = questions.map((question) => ({
  id: question.id,
  schema: schemaOf(question),
  uiSchema: uiOf(question),
}));

function Page() {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<Readonly<Record<string, string | string[]>>>({});
  const step = steps[at];
  const ticked: Ticked = Object.fromEntries(Object.entries(answers).map(([id, one]) => [id, [one].flat()]));
  if (!step) return <Ranking asked={asked} ticked={ticked} />;
  return (
    <main>
      <h1>{words.name}</h1>
      <progress max={steps.length} value={at + 1} />
      <Form
        key={step.id}
        schema={step.schema}
        uiSchema={step.uiSchema}
        formData={{ [step.id]: answers[step.id] }}
        validator={validator}
        noHtml5Validate
        onSubmit={({ formData }) => {
          setAnswers({ ...answers, ...formData });
          setAt(at + 1);
        }}
      >
        <div className="ways">
          <button className="button" type="submit" data-next>
            {words.next}
          </button>
          <button className="button" type="button" onClick={() => setAt(Math.max(0, at - 1))}>
            {words.previous}
          </button>
        </div>
      </Form>
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
