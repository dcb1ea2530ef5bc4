import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page as it stands (WCAG 2.2, levels A and AA). */
export async function accessibilityFaults(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG)
    .analyze();
  const at = new URL(page.url()).pathname;
  return violations.map(({ id, nodes }) => ({ at, id, nodes: nodes.map(({ html }) => html) }));
}
