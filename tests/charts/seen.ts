import { vi } from 'vitest';

const WIDTH = 600;

/** A page whose elements have a size, and are in no closed fold unless said so, which jsdom alone does not give. */
export function seen(unfolded = true): void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private readonly tell: (entries: readonly { isIntersecting: boolean }[]) => void) {}
      observe() {
        this.tell([{ isIntersecting: unfolded }]);
      }
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, WIDTH, WIDTH));
}
