import type { FunctionName } from './bundle.ts';
import type { SiteName } from './config.ts';

/** The function that a site's requests go to, and those that take the paths of their own name. */
export const BEHIND = {
  resident: ['resident', 'results'],
  office: ['analysis', 'letters', 'paper', 'administration'],
  coordinator: ['coordinator'],
} as const satisfies Record<SiteName, readonly [FunctionName, ...FunctionName[]]>;

/**
 * Functions that stream their answers: of any length, and bytes as they are, where the gateway would
 * hand on nothing but text. It doesn't compress what is streamed; so they do that themselves.
 */
export const STREAMED: ReadonlySet<FunctionName> = new Set(['analysis', 'results']);

/** The function that a path of a site's address leads to. */
export function functionBehind<S extends SiteName>(
  site: S,
  path: string,
): (typeof BEHIND)[S][number] {
  const [main, ...sections] = BEHIND[site];
  const first = path.split('/')[1];
  return sections.find((section) => section === first) ?? main;
}
