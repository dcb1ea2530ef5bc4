import { describe, expect, it } from 'vitest';
import { signUpEdition } from '../../../../functions/resident/contact/sign-up-edition.ts';
import { definition, noonOf, schedule } from '../../../fixtures/definition.ts';

const edition = (survey: string, year: number, sample?: true) => ({
  definition: { ...definition, survey, ...(sample ? { sample } : {}) },
  schedule: {
    survey,
    opensOn: `${year}-11-01`,
    closesOn: `${year}-11-05`,
    answersDeletedOn: `${year + 1}-04-01`,
    contactsDeletedOn: `${year + 2}-04-01`,
  },
});
const older = edition('mihon-2040', 2040);
const newer = edition('mihon-2041', 2041);
const sample = edition('mihon-sample', 2042, true);

const chosenAt = (day: string) => signUpEdition([older, newer, sample], noonOf(day));

describe('whoever signs up without naming an edition', () => {
  it('is taken to the newest, open or not, and never to sample data', () => {
    expect(chosenAt('2041-01-01')).toBe(newer);
    expect(chosenAt('2041-11-03')).toBe(newer);
    expect(chosenAt('2043-03-30')).toBe(newer);
  });

  it('is taken to one that still takes contacts', () => {
    const shortLived = {
      ...newer,
      schedule: { ...newer.schedule, contactsDeletedOn: '2041-12-01' },
    };
    expect(signUpEdition([older, shortLived], noonOf('2041-12-02'))).toBe(older);
  });

  it('hears from the newest when none takes any', () => {
    expect(chosenAt('2050-01-01')).toBe(newer);
  });

  it('finds nothing where there is only sample data', () => {
    expect(signUpEdition([sample], noonOf(schedule.opensOn))).toBeUndefined();
  });
});
