import type { Page } from 'playwright-core';
import type { Language } from '../../shared/survey/language.ts';
import { accessibilityFaults } from '../browser/accessibility.ts';

/** A small phone, a usual one, a computer. */
const WIDTHS = [320, 375, 1280];
const USUAL = 375;
const HEIGHT = 800;

/** What is wrong with a page at any width, with its text twice as large too. */
export async function pageFaults(page: Page, language: Language): Promise<unknown[]> {
  const at = `${new URL(page.url()).pathname} “${await page.title()}”`;
  const found: unknown[] = await accessibilityFaults(page);
  if ((await page.getAttribute('html', 'lang')) !== language) found.push({ at, fault: 'lang' });
  if ((await page.locator('h1').count()) !== 1) found.push({ at, fault: 'not one h1' });
  found.push(...(await sideways(page)).map((width) => ({ at, width, fault: 'scrolls sideways' })));
  const large = await page.addStyleTag({ content: 'html { font-size: 200% }' });
  found.push(
    ...(await sideways(page)).map((width) => ({ at, width, fault: 'scrolls sideways at 200 %' })),
  );
  await large.evaluate((style) => style.parentNode?.removeChild(style));
  await page.setViewportSize({ width: USUAL, height: HEIGHT });
  return found;
}

/** The widths at which a page as loaded can be scrolled sideways. */
async function sideways(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    if (wider) found.push(width);
  }
  return found;
}
