import { type RefObject, useEffect, useState } from 'react';

/** So far around the window that all of the page is in it. */
const ANYWHERE = '100000px';

/**
 * True once an element is on the page, wherever the reader is, and from then on; not while a closed fold hides it. In a
 * frame of another site browsers leave the margin out: then it is once the element is in view.
 */
export function useUnfolded(element: RefObject<Element | null>): boolean {
  const [unfolded, setUnfolded] = useState(false);
  useEffect(() => {
    if (unfolded || !element.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setUnfolded(true),
      { rootMargin: ANYWHERE },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [unfolded, element]);
  return unfolded;
}
