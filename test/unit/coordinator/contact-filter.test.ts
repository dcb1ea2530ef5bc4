import { describe, expect, it } from 'vitest';
import {
  EVERYONE,
  meets,
  readFilter,
} from '../../../functions/coordinator/contact-list/contact-filter.ts';
import { placeOf } from '../../../functions/coordinator/contact-list/contact-place.ts';
import type { ContactPreferences } from '../../../shared/contact/contact.ts';
import { contactReference } from '../../../shared/contact/contact-reference.ts';
import { definitions } from '../../../surveys/index.ts';

function optIn() {
  const definition = definitions.get('kiyose-2026');
  if (!definition) throw new Error('no definition');
  return definition.optIn;
}

const person = (rest: Partial<ContactPreferences>): ContactPreferences => ({
  interests: [],
  skills: [],
  availability: [],
  recipients: [],
  ...rest,
});

describe('the reference of a person', () => {
  it('is short, in two groups, and depends on nobody else', () => {
    expect(contactReference('3f9a21c07be4')).toBe('3F9-A21');
  });
});

describe('the filter of the list', () => {
  it('reads the codes of the form and leaves out nothing else', () => {
    const query = { survey: 'kiyose-2026', interest: 'environment', district: '' };
    expect(readFilter(optIn(), query)).toEqual({ ...EVERYONE, interest: 'environment' });
    expect(readFilter(optIn(), {})).toEqual(EVERYONE);
  });

  it.each([{ interest: 'old' }, { district: '<script>' }, { availability: 'environment' }])(
    'refuses %o, which the form does not have',
    (query) => {
      expect(readFilter(optIn(), query)).toBeUndefined();
    },
  );

  it('finds who can bring something, and who named nothing', () => {
    const driver = person({ skills: ['driving', 'cooking'] });
    expect(meets(driver, { ...EVERYONE, skill: 'driving' })).toBe(true);
    expect(meets(driver, { ...EVERYONE, skill: 'media' })).toBe(false);
    expect(meets(person({}), { ...EVERYONE, skill: '-' })).toBe(true);
    expect(meets(driver, { ...EVERYONE, skill: '-' })).toBe(false);
  });

  it('leaves those who meet every condition', () => {
    const filter = { ...EVERYONE, interest: 'environment', district: 'matsuyama' };
    expect(meets(person({ interests: ['environment'], district: 'matsuyama' }), filter)).toBe(true);
    expect(meets(person({ interests: ['environment'] }), filter)).toBe(false);
    expect(meets(person({ district: 'matsuyama' }), filter)).toBe(false);
  });

  it('finds those who left a wish blank', () => {
    const filter = readFilter(optIn(), { district: '-', availability: '-' }) ?? EVERYONE;
    expect(meets(person({ interests: ['environment'] }), filter)).toBe(true);
    expect(meets(person({ district: 'matsuyama' }), filter)).toBe(false);
    expect(meets(person({ availability: ['weekday_day'] }), filter)).toBe(false);
  });
});

describe('the place of a person on the list', () => {
  const green = person({ interests: ['environment'] });
  const entries = [green, person({}), green].map((preferences, i) => ({
    entry: {
      survey: 'kiyose-2026',
      contactId: `c${i}`,
      preferences,
      matches: [],
      deletedOn: '2029-04-01',
    },
  }));
  const at = (index: number, filter = EVERYONE) => {
    const entry = entries[index];
    if (!entry) throw new Error('no entry');
    return placeOf(entry, entries, filter);
  };

  it('leads to the person before and after', () => {
    expect(at(1)).toEqual({
      list: '/#kiyose-2026',
      listName: '登録された方の一覧',
      previous: '/surveys/kiyose-2026/contacts/c0',
      next: '/surveys/kiyose-2026/contacts/c2',
      following: { survey: 'kiyose-2026', contactId: 'c2' },
    });
    expect(at(0).previous).toBeUndefined();
    expect(at(2).next).toBeUndefined();
  });

  it('stays among those whom the filter leaves', () => {
    const filter = { ...EVERYONE, interest: 'environment' };
    expect(at(0, filter)).toEqual({
      list: '/?survey=kiyose-2026&interest=environment#kiyose-2026',
      listName: '登録された方の一覧',
      previous: undefined,
      next: '/surveys/kiyose-2026/contacts/c2?interest=environment',
      following: { survey: 'kiyose-2026', contactId: 'c2' },
    });
    expect(at(1, filter)).toEqual(at(1));
  });
});
