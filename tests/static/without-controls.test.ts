import { describe, expect, it } from 'vitest';
import { fromAFolder } from '../../src/static/static-addresses.ts';
import { withoutControls } from '../../src/static/without-controls.ts';

describe('a screen that is to be read without a script', () => {
  it('has no button, and every fold open', () => {
    expect(withoutControls('<p>a<button type="button" class="x">Back\n<b>!</b></button>b</p>')).toBe('<p>ab</p>');
    expect(withoutControls('<details class="x"><summary>S</summary>T</details>')).toBe(
      '<details open="" class="x"><summary>S</summary>T</details>',
    );
  });

  it('keeps the links to findings that are on the page, and names the others', () => {
    const here = '<a href="#source-card" data-finding="card">Card</a>';
    expect(withoutControls(here)).toBe(here);
    expect(withoutControls('<a href="./?lang=fr#method-x" class="y" data-finding="x">Table <b>1</b></a>')).toBe(
      '<span class="y">Table <b>1</b></span>',
    );
  });

  it('leads to the other pages of its kind, and to the app for the rest', () => {
    expect(fromAFolder('<a href="./?lang=en#privacy">')).toBe('<a href="../en/privacy.html">');
    expect(fromAFolder('<a href="./?lang=fr#question-owner">')).toBe('<a href="../?lang=fr#question-owner">');
    expect(fromAFolder('<a href="./?lang=fr&amp;r#1.1.ows.0.abc">')).toBe('<a href="../?lang=fr&amp;r#1.1.ows.0.abc">');
    expect(fromAFolder('<a href="./?lang=fr">')).toBe('<a href="../?lang=fr">');
    expect(fromAFolder('<a href="#source-card">')).toBe('<a href="#source-card">');
  });
});
