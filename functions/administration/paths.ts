import type { ChainName } from '../../shared/audit/chain.ts';
import type { EditionStep } from '../../shared/edition/state.ts';
import type { Day } from '../../shared/response/day.ts';

const EDITIONS = '/administration/editions';

export const paths = {
  editions: EDITIONS,
  edition: (survey: string) => `${EDITIONS}/${survey}`,
  step: (survey: string, step: EditionStep) => `${EDITIONS}/${survey}/steps/${step}`,
  dates: (survey: string) => `${EDITIONS}/${survey}/dates`,
  corrections: (survey: string) => `${EDITIONS}/${survey}/corrections`,
  deputies: '/administration/deputies',
} as const;

export const AUDIT_PATH = '/administration/audit';

/** The week that ends with this day. */
export const weekPath = (day: Day): string => `${AUDIT_PATH}?day=${day}`;

/** One day of one function, from an entry on, perhaps filtered. */
export const chainPath = (
  { duty, day }: ChainName,
  query: Readonly<Record<string, string>> = {},
): string => {
  const asked = Object.entries(query).filter(([, value]) => value !== '');
  return `${AUDIT_PATH}/${duty}?${new URLSearchParams([['day', day], ...asked])}`;
};
