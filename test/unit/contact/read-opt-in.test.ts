import { describe, expect, it } from 'vitest';
import { normaliseEmail, normalisePhone, readOptIn } from '../../../shared/contact/read-opt-in.ts';
import { definition } from '../../fixtures/definition.ts';

const complete = {
  name: ['見本 花子'],
  email: ['hanako@example.jp'],
  adult: ['yes'],
  consent: ['yes'],
};
const read = (change: Record<string, string[]>) =>
  readOptIn(definition.optIn, { ...complete, ...change });
const faultsAfter = (change: Record<string, string[]>) =>
  read(change).faults.map(({ field, fault }) => [field, fault]);

describe('the opt-in form', () => {
  it('is taken with a name, one way to be reached, age and consent', () => {
    expect(read({})).toEqual({
      person: { name: '見本 花子', email: 'hanako@example.jp' },
      preferences: { interests: [], availability: [], recipients: [] },
      faults: [],
    });
  });

  it('is taken with a telephone number instead of an e-mail address', () => {
    const { person, faults } = read({ email: [], phone: ['０４２−０００−００００'] });
    expect(faults).toEqual([]);
    expect(person).toEqual({ name: '見本 花子', phone: '0420000000' });
  });

  it('keeps wishes in the order of the definition', () => {
    const { preferences } = read({
      interests: ['children', 'parks'],
      availability: ['weekend'],
      contact_district: ['west'],
      recipients: ['council'],
    });
    expect(preferences).toEqual({
      interests: ['parks', 'children'],
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
    ['interests', 'unknown-option', { interests: ['parks', 'money'] }],
    ['contact_district', 'unknown-option', { contact_district: ['north'] }],
    ['adult', 'adult-missing', { adult: [] }],
    ['consent', 'consent-missing', { consent: ['on'] }],
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

  it('counts a name in characters as a person counts them', () => {
    expect(faultsAfter({ name: ['𠮷'.repeat(80)] })).toEqual([]);
  });
});

describe('an e-mail address', () => {
  it.each([
    ['hanako@example.jp', 'hanako@example.jp'],
    ['ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'hanako@example.jp'],
    [' hanako @example.jp ', 'hanako@example.jp'],
    ['hanako.mihon+city@mail.example.co.jp', 'hanako.mihon+city@mail.example.co.jp'],
    ['花子@例え.テスト', '花子@例え.テスト'],
  ])('typed as %s is %s', (typed, plain) => {
    expect(normaliseEmail(typed)).toBe(plain);
  });

  it.each([
    '',
    'hanako',
    'hanako@',
    '@example.jp',
    'hanako@example',
    'a@b@example.jp',
    'hanako@example.jp,taro@example.jp',
    'hanako <hanako@example.jp>',
    `${'a'.repeat(250)}@example.jp`,
  ])('can not be 「%s」', (typed) => {
    expect(normaliseEmail(typed)).toBeUndefined();
  });
});

describe('a telephone number', () => {
  it.each([
    ['042-000-0000', '0420000000'],
    ['０４２（０００）００００', '0420000000'],
    ['090 0000 0000', '09000000000'],
    ['０９０−００００‐００００', '09000000000'],
    ['090ー0000ー0000', '09000000000'],
    ['090–0000—0000', '09000000000'],
    ['090.0000.0000', '09000000000'],
    ['+81 90-0000-0000', '09000000000'],
    ['＋８１（０）９０００００００００', '09000000000'],
    ['+81 42 000 0000', '0420000000'],
  ])('typed as %s is %s', (typed, plain) => {
    expect(normalisePhone(typed)).toBe(plain);
  });

  it.each([
    '',
    '12345',
    '42-000-0000',
    '090-0000-00000',
    '+1 202 555 0100',
    '電話',
    '090-0000-000a',
  ])('can not be 「%s」', (typed) => {
    expect(normalisePhone(typed)).toBeUndefined();
  });
});
