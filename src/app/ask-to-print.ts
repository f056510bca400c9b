/** So long that a browser that waits before it prints has begun, in milliseconds. */
const PATIENCE = 1500;

/**
 * Asks the browser to print.
 * @returns false when nothing begins: a sandboxed frame drops the request without a word
 */
export function askToPrint(window: Window, patience: number = PATIENCE): Promise<boolean> {
  return new Promise((resolve) => {
    const tell = (begun: boolean) => {
      window.removeEventListener('beforeprint', begins);
      resolve(begun);
    };
    const begins = () => tell(true);
    window.addEventListener('beforeprint', begins);
    try {
      window.print();
    } catch {
      tell(false);
    }
    setTimeout(() => tell(false), patience);
  });
}
