import type { PersonKey } from '../../../shared/coordination/person.ts';

/** A person as one value of a form or an address. */
export const personCode = ({ survey, contactId }: PersonKey): string => `${survey} ${contactId}`;

/** @returns undefined for anything else. */
export function readPersonCode(code: string): PersonKey | undefined {
  const [, survey, contactId] = /^([a-z0-9-]+) ([0-9a-f]{1,128})$/.exec(code) ?? [];
  return survey && contactId ? { survey, contactId } : undefined;
}
