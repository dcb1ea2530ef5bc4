import type { FunctionName } from './bundle.ts';
import type { SiteName } from './config.ts';

/** The function that a site's requests go to, and those that take the paths of their own name. */
export const BEHIND = {
  resident: ['resident', 'results', 'my-contact'],
  office: ['analysis', 'letters', 'paper', 'administration'],
  coordinator: ['coordinator', 'counter'],
} as const satisfies Record<SiteName, readonly [FunctionName, ...FunctionName[]]>;

/** Where a function takes other paths than those of its own name, the first segments of them. */
const SEGMENTS: Partial<Record<FunctionName, readonly string[]>> = {
  results: ['results', 'activities'],
};
export const segmentsOf = (name: FunctionName): readonly string[] => SEGMENTS[name] ?? [name];

/** The function that a path of a site's address leads to. */
export function functionBehind<S extends SiteName>(
  site: S,
  path: string,
): (typeof BEHIND)[S][number] {
  const [main, ...sections] = BEHIND[site];
  const first = path.split('/')[1];
  return (
    sections.find((section) => first !== undefined && segmentsOf(section).includes(first)) ?? main
  );
}
