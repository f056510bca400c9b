// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { dress } from '../../src/embed/frame/dress.ts';

const root = document.documentElement;
const set = (name: string) => root.style.getPropertyValue(name);
afterEach(() => {
  root.removeAttribute('style');
  delete root.dataset['theme'];
  document.head.replaceChildren();
});

describe('a page dressed for its host', () => {
  it('has the host’s colour where it stands out, with what can be read on it', () => {
    dress(document, { theme: 'auto', colour: '#1d66a8' });
    expect(set('--boussole-accent')).toBe('#1d66a8');
    expect(set('--boussole-on-accent')).toBe('#ffffff');
    expect(root.dataset).toHaveProperty('embed');
    expect(root.dataset['theme']).toBeUndefined();
  });

  it('keeps its own on the paper where it does not', () => {
    dress(document, { theme: 'light', colour: '#ffee00' });
    expect(set('--boussole-accent')).toBe('');
    expect(set('--boussole-accent-dark')).toBe('#ffee00');
    expect(set('--boussole-on-accent-dark')).toBe('#000000');
    expect(root.dataset['theme']).toBe('light');
  });

  it('is not for search engines', () => {
    dress(document, { theme: 'dark', colour: null });
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    expect(root).not.toHaveAttribute('style');
  });
});
