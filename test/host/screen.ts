import type { Page } from 'playwright-core';
import type { ScreenWish } from './desk.ts';

const limit = 30_000;

/** Waits for elements in the workbench or in a webview's frame, does what is wished to the first, and gives the words of all. */
export async function askScreen(page: Page, { selector, click, press }: ScreenWish): Promise<readonly string[]> {
  for (const end = Date.now() + limit; Date.now() < end; await page.waitForTimeout(50)) {
    for (const frame of page.frames()) {
      const found = frame.locator(selector);
      // A frame that is being replaced has nothing any more.
      if ((await found.count().catch(() => 0)) === 0) continue;
      const words = await found.allInnerTexts();
      if (click) await found.first().click();
      if (press) await found.first().press(press);
      return words;
    }
  }
  throw new Error(`nothing on the screen is ${selector}`);
}
