// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { virtual } from '@guidepup/virtual-screen-reader';
import { describe, expect, it, vi } from 'vitest';
import { modelOf } from '../../src/engine/model.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { Result } from '../../src/screens/result/result.tsx';
import { allWorkedOut } from './all-worked-out.ts';
import { renderInFrench } from './in-french.tsx';

const route = { href: './', follow: vi.fn() };

describe('spoken', () => {
  it('x', async () => {
    const answers = rulebook.cases[2]?.answers ?? {};
    const model = modelOf(rulebook);
    const { container } = await renderInFrench(
      <Result
        rulebook={rulebook}
        recommendation={recommend(rulebook, answers)}
        answers={answers}
        model={model}
        workedOut={allWorkedOut(model, answers)}
        openCase={null}
        change={route}
        restart={route}
        method={route}
        rule={() => route}
        here="./#here"
      />,
    );
    const t0 = Date.now();
    await virtual.start({ container });
    console.log('start', Date.now() - t0);
    for (let i = 0; i < 60; i++) await virtual.next();
    console.log(Date.now() - t0, (await virtual.spokenPhraseLog()).slice(0, 60).join('\n'));
    await virtual.stop();
    expect(1).toBe(1);
  }, 60000);
});
