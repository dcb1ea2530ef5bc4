import { describe, expect, it } from 'vitest';
import { organisationOf, SeveralOrganisationsError } from '../../../shared/login/organisation.ts';

describe('the organisation of a person', () => {
  it('is what follows the prefix in the name of a group', () => {
    expect(organisationOf(['coordinator', 'organisation:shakyo'])).toBe('shakyo');
  });

  it('is none for whoever is in no such group, or in one whose name only resembles it', () => {
    expect(organisationOf(['coordinator'])).toBeUndefined();
    expect(organisationOf(['organisation', 'my-organisation:a', 'Organisation:a'])).toBeUndefined();
    expect(
      organisationOf(['organisation:', 'organisation:A b', 'organisation:a#b']),
    ).toBeUndefined();
  });

  it('is one even if the provider names the same group twice', () => {
    expect(organisationOf(['organisation:a', 'organisation:a'])).toBe('a');
  });

  it('can not be two: nobody could tell whose people the person may see', () => {
    expect(() => organisationOf(['organisation:a', 'organisation:b'])).toThrow(
      SeveralOrganisationsError,
    );
  });
});
