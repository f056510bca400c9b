// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { entryId } from '../../src/screens/method/entry-id.ts';
import { entry, FEW_RULES, renderMethod } from './method-page.tsx';

afterEach(cleanup);

describe('the address of a finding on the method page', () => {
  it('leads to its entry, the fold around it opened', async () => {
    const id = entryId('finding', 'lavelanet/participatory/commissioner/brake/1');
    await renderMethod({ rulebook: FEW_RULES, rule: id });
    expect(entry(id)).toHaveFocus();
    expect(entry(id).closest('details')).toHaveAttribute('open');
    expect(screen.queryByText(/n’est pas dans ces règles/)).toBeNull();
  });

  it('says that it is gone when there is no such finding', async () => {
    const id = entryId('finding', 'lavelanet/participatory/commissioner/brake/99');
    await renderMethod({ rulebook: FEW_RULES, rule: id });
    expect(screen.getByText(/n’est pas dans ces règles/)).toHaveFocus();
  });
});
