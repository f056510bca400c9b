import type { Page } from '@playwright/test';

export type Clipboard = { readonly plain: string; readonly html: string };

/**
 * What was copied, as another page gets it: the compass itself may write to the clipboard and never read it
 * (src/build/security-headers.ts). The context must be allowed `clipboard-read`.
 */
export async function clipboardOf(page: Page): Promise<Clipboard> {
  const reader = await page.context().newPage();
  await reader.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await reader.goto('http://localhost/');
  const copied = await reader.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : Promise.resolve('');
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
  await reader.close();
  return copied;
}
