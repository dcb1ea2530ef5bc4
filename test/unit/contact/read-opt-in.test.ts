import { describe, expect, it } from 'vitest';
import { readOptIn } from '../../../shared/contact/read-opt-in.ts';
import { definition } from '../../fixtures/definition.ts';

const complete = {
  name: ['見本 花子'],
  email: ['hanako@example.jp'],
  adult: ['yes'],
  consent: ['yes'],
  consent_text: ['consent-1 ja'],
};
const read = (change: Record<string, string[]>) =>
  readOptIn(definition.optIn, { ...complete, ...change });
const faultsAfter = (change: Record<string, string[]>) =>
  read(change).faults.map(({ field, fault }) => [field, fault]);

describe('the opt-in form', () => {
  it('is taken with a name, one way to be reached, age and consent', () => {
    expect(read({})).toEqual({
      person: { name: '見本 花子', email: 'hanako@example.jp' },
      preferences: { interests: [], skills: [], availability: [], recipients: [] },
      consent: 'ja',
      faults: [],
    });
  });

  it('is taken with a telephone number instead of an e-mail address', () => {
    const { person, faults } = read({ email: [], phone: ['０４２−０００−００００'] });
    expect(faults).toEqual([]);
    expect(person).toEqual({ name: '見本 花子', phone: '042-000-0000' });
  });

  it('keeps wishes in the order of the definition', () => {
    const { preferences } = read({
      interests: ['children', 'parks'],
      skills: ['cooking', 'driving'],
      availability: ['weekend'],
      contact_district: ['west'],
      recipients: ['council'],
    });
    expect(preferences).toEqual({
      interests: ['parks', 'children'],
      skills: ['driving', 'cooking'],
      availability: ['weekend'],
      district: 'west',
      recipients: ['council'],
    });
  });

  it.each([
    ['name', 'name-missing', { name: ['  　'] }],
    ['name', 'name-too-long', { name: ['花'.repeat(81)] }],
    ['email', 'reach-missing', { email: [] }],
    ['email', 'email-malformed', { email: ['hanako'] }],
    ['phone', 'phone-malformed', { phone: ['12'] }],
    ['skills', 'unknown-option', { skills: ['driving', 'flying'] }],
    ['interests', 'unknown-option', { interests: ['parks', 'money'] }],
    ['contact_district', 'unknown-option', { contact_district: ['north'] }],
    ['adult', 'adult-missing', { adult: [] }],
    ['name', 'name-missing', { name: ['\u200b・'] }],
    ['consent', 'consent-missing', { consent: ['on'] }],
    ['consent', 'consent-missing', { consent_text: [] }],
    ['consent', 'consent-missing', { consent_text: ['consent-0 ja'] }],
    ['consent', 'consent-missing', { consent_text: ['consent-1 tlh'] }],
  ])('is asked to be mended at %s: %s', (field, fault, change) => {
    expect(faultsAfter(change as Record<string, string[]>)).toEqual([[field, fault]]);
  });

  it('says all faults of an empty form at once', () => {
    expect(readOptIn(definition.optIn, {}).faults.map(({ field }) => field)).toEqual([
      'name',
      'email',
      'adult',
      'consent',
    ]);
  });

  it('says in which language the consent text was read', () => {
    expect(read({ consent_text: ['consent-1 en'] }).consent).toBe('en');
    expect(read({ consent: [] }).consent).toBeUndefined();
  });

  it('counts a name in characters as a person counts them', () => {
    expect(faultsAfter({ name: ['𠮷'.repeat(80)] })).toEqual([]);
  });
});
