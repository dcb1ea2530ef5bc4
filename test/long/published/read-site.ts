import { parse } from 'node-html-parser';
import type { Page } from 'playwright-core';

/** Everything that the public was served. */
export interface ServedSite {
  /** Pages as the browser had them, by path and query. */
  readonly pages: ReadonlyMap<string, string>;
  /** Files by name. */
  readonly files: ReadonlyMap<string, string>;
  /** Links that led nowhere, in words. */
  readonly broken: readonly string[];
}

/** Follows every link from a first path to its end, but for those that leave the results site. */
export async function readSite(page: Page, origin: string, first: string): Promise<ServedSite> {
  const pages = new Map<string, string>();
  const files = new Map<string, string>();
  const broken: string[] = [];
  const waiting = [first];
  const seen = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path) || !path.startsWith('/results')) continue;
    seen.add(path);
    const name = /\/data\/([^/]+)$/.exec(path)?.[1];
    if (name !== undefined) {
      const response = await page.request.get(origin + path);
      if (response.status() !== 200) broken.push(`${path}: ${response.status()}`);
      files.set(name, await response.text());
      continue;
    }
    const response = await page.goto(origin + path);
    if (response?.status() !== 200) broken.push(`${path}: ${response?.status()}`);
    const html = await page.content();
    pages.set(path, html);
    for (const link of parse(html).querySelectorAll('a[href]')) {
      const target: URL = new URL(link.getAttribute('href') ?? '', origin + path);
      const { hash } = target;
      if (target.origin !== origin) continue;
      const address = target.pathname + target.search;
      if (hash !== '' && address === path && !html.includes(`id="${hash.slice(1)}"`)) {
        broken.push(`${path}: ${hash}`);
      }
      waiting.push(address);
    }
  }
  return { pages, files, broken };
}
