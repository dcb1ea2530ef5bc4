import { parse } from 'node-html-parser';
import type { APIRequestContext } from 'playwright-core';

/** Addresses from the root of the host, in whatever attribute, that do not lie below the site. */
export function strayAddresses(html: string, site: string): string[] {
  const { pathname } = new URL(site);
  const below = pathname === '/' ? '/' : `${pathname}/`;
  return parse(html)
    .querySelectorAll('*')
    .flatMap((element) => Object.values(element.attributes))
    .filter((value) => /^\/(?!\/)/.test(value) && !`${value}/`.startsWith(below));
}

interface Walked {
  /** Paths that were asked for, without queries. */
  readonly seen: readonly string[];
  /** `/page: links to /nowhere, which says 404` */
  readonly faults: readonly string[];
}

/** More say nothing new. */
const MOST = 80;

/**
 * Follows the links, styles, scripts and pictures of a site from one page on, as whoever the request context
 * is logged in as. A page that says what has to be entered first (422) is no dead one.
 *
 * @param site where the site begins, without a slash at its end.
 */
export async function walkSite(
  request: APIRequestContext,
  site: string,
  from: readonly string[],
): Promise<Walked> {
  const found = new Map(from.map((path) => [site + path, 'start']));
  const asked = new Set<string>();
  const faults: string[] = [];
  for (const [address, linkedFrom] of found) {
    const { pathname } = new URL(address);
    if (asked.has(pathname) || asked.size === MOST) continue;
    asked.add(pathname);
    const answer = await request.get(address);
    const landed = answer.url();
    if (!landed.startsWith(site)) faults.push(`${linkedFrom}: ${address} leads to ${landed}`);
    if (answer.status() >= 400 && answer.status() !== 422)
      faults.push(`${linkedFrom}: ${address} says ${answer.status()}`);
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
    const html = await answer.text();
    for (const stray of strayAddresses(html, site)) faults.push(`${address}: links to ${stray}`);
    for (const element of parse(html).querySelectorAll('[href], [src]')) {
      const to = new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', landed);
      if (to.href.startsWith(`${site}/`)) found.set(to.href.replace(/#.*/, ''), address);
    }
  }
  return { seen: [...asked], faults };
}
