import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Widths of a phone and of a desk. */
const WIDTHS = [375, 1280];

/** What axe finds on the page at the width of a phone and of a desk, and where it scrolls sideways. */
export async function pageFaults(page: Page, widths: readonly number[] = WIDTHS) {
  const before = page.viewportSize();
  const faults: unknown[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    faults.push(...(await accessibilityFaults(page)));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) faults.push({ at: page.url(), width, over });
  }
  if (before) await page.setViewportSize(before);
  return faults;
}

/** What axe finds on the page as it stands (WCAG 2.2, levels A and AA). */
export async function accessibilityFaults(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    // No page has a frame, and the other mode opens an empty page for each look: thrice the time.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG)
    .analyze();
  const at = new URL(page.url()).pathname;
  return violations.map(({ id, nodes }) => ({ at, id, nodes: nodes.map(({ html }) => html) }));
}
