/** Begins the name of a provider's group that says to which organisation its members belong. */
const PREFIX = 'organisation:';
const CODE = /^[a-z][a-z0-9_]{0,39}$/;

/** Somebody is in the groups of several organisations, so nobody can tell whose people they may see. */
export class SeveralOrganisationsError extends Error {
  override name = 'SeveralOrganisationsError';
}

/**
 * The organisation of a person in these groups of the provider (`organisation:shakyo` → `shakyo`);
 * undefined for whoever is in no such group.
 *
 * @throws {SeveralOrganisationsError}
 */
export function organisationOf(groups: readonly string[]): string | undefined {
  const codes = groups
    .filter((group) => group.startsWith(PREFIX))
    .map((group) => group.slice(PREFIX.length))
    .filter((code) => CODE.test(code));
  const [code, ...others] = new Set(codes);
  if (others.length > 0)
    throw new SeveralOrganisationsError('the groups name several organisations');
  return code;
}
