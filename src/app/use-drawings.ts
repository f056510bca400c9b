import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Drawing, drawingsOn } from '../report/picture/drawings-on-page.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

/**
 * The drawings that are on the page now: charts come late, the needle waits for its calculation, and both do so again
 * whenever something is tried.
 */
export function useDrawings(rulebook: Rulebook): readonly Drawing[] {
  const { t } = useTranslation(['data', 'scenarios']);
  const [drawings, setDrawings] = useState<readonly Drawing[]>([]);
  useEffect(() => {
    const look = () => {
      const found = drawingsOn(document, rulebook, t);
      setDrawings((former) => (areSame(former, found) ? former : found));
    };
    look();
    let asked = 0;
    const observer = new MutationObserver(() => {
      // Whatever changes in one go is looked at once.
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(look);
    });
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(asked);
    };
  }, [rulebook, t]);
  return drawings;
}

const areSame = (ones: readonly Drawing[], others: readonly Drawing[]): boolean =>
  ones.length === others.length &&
  ones.every(({ element, title }, index) => element === others[index]?.element && title === others[index]?.title);
