import type { Page } from 'playwright-core';

/** Presses what leads to another page, or to the same one with something to say. */
export async function press(page: Page, button = 'main form#answers .button'): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(button).first().click()]);
}

/** Sends a page's form with a fault in every field that can have one. */
export async function sendFaulty(page: Page): Promise<void> {
  await page.evaluate(() => {
    const main = document.querySelector('main');
    for (const input of main?.querySelectorAll<HTMLInputElement>('#answers input') ?? []) {
      if (input.type === 'radio' || input.type === 'checkbox') {
        input.value = 'no-such-option';
        input.checked = true;
      } else if (input.type === 'text') {
        input.value = '';
      }
    }
    for (const text of main?.querySelectorAll('textarea') ?? []) text.value = 'あ'.repeat(5000);
  });
  await press(page);
}
