import { type RefObject, useEffect } from 'react';

/** While a bar sticks to the top of the page, what is scrolled to, or takes the focus, stops below it. */
export function useRoomAbove(bar: RefObject<HTMLElement | null>, sticking: boolean): void {
  useEffect(() => {
    const element = bar.current;
    if (!sticking || !element || typeof ResizeObserver === 'undefined') return;
    const page = document.documentElement;
    const observer = new ResizeObserver(() => {
      page.style.scrollPaddingBlockStart = `${element.offsetHeight}px`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      page.style.scrollPaddingBlockStart = '';
    };
  }, [bar, sticking]);
}
