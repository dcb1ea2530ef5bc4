import type { ChainName } from '../../shared/audit/chain.ts';
import type { Day } from '../../shared/response/day.ts';

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
