import { describe, expect, it } from 'vitest';
import {
  currentEditions,
  endedRehearsals,
  runningEditions,
} from '../../../shared/edition/current.ts';
import { type Edition, untouched } from '../../../shared/edition/edition.ts';
import { rehearsalOf, rehearsedSurvey } from '../../../shared/edition/rehearsal.ts';
import { LANGUAGES } from '../../../shared/survey/language.ts';
import { parseDefinition } from '../../../shared/survey/parse-definition.ts';
import { acceptsSending } from '../../../shared/survey/schedule.ts';
import { definition, definitionInput, noonOf, schedule } from '../../fixtures/definition.ts';

const now = (change: Partial<Edition>) =>
  currentEditions(
    [definition],
    [schedule],
    new Map([['mihon', { ...untouched('mihon'), ...change }]]),
  );
const offered = (change: Partial<Edition>) =>
  runningEditions(now(change)).map((edition) => edition.definition.survey);
const rehearsal = { startedOn: '2040-10-20' };

describe('what residents and jobs see', () => {
  it.each([
    ['draft', []],
    ['rehearsal', ['mihon-rehearsal']],
    ['open', ['mihon']],
    ['closed', ['mihon']],
    ['published', ['mihon']],
  ] as const)('of an edition in state %s is %j', (state, surveys) => {
    expect(offered({ state, rehearsal })).toEqual(surveys);
  });

  it('of an edition nobody has touched is nothing', () => {
    expect(runningEditions(currentEditions([definition], [schedule], new Map()))).toEqual([]);
  });

  it('is on the stored dates, not on those of the configuration', () => {
    const dates = { ...schedule, closesOn: '2040-11-20' };
    expect(now({ state: 'open', dates })[0]?.schedule).toEqual(dates);
  });
});

describe('a rehearsal', () => {
  it('is marked in its title, in every language', () => {
    const { title } = rehearsalOf(definition);
    expect(title.ja).toBe('【リハーサル】見本市民アンケート');
    for (const language of LANGUAGES) {
      expect(title[language]).not.toBe(definition.title[language]);
      expect(title[language].endsWith(definition.title[language])).toBe(true);
    }
  });

  it('takes answers for two weeks, and its data expire with the day of grace', () => {
    const [, rehearsed] = now({ state: 'rehearsal', rehearsal });
    if (!rehearsed?.schedule) throw new Error('no rehearsal');
    expect(acceptsSending(rehearsed.schedule, noonOf('2040-11-03'))).toBe(true);
    expect(acceptsSending(rehearsed.schedule, noonOf('2040-11-04'))).toBe(false);
    expect(rehearsed.schedule.answersDeletedOn).toBe('2040-11-04');
  });

  it('has an id that no survey can have, and leads back to its survey', () => {
    const input = { ...definitionInput, survey: 'mihon-rehearsal' };
    expect(() => parseDefinition(input)).toThrow('only a rehearsal ends like this');
    expect(rehearsedSurvey('mihon-rehearsal')).toBe('mihon');
    expect(rehearsedSurvey('mihon')).toBe('mihon');
  });

  it('is cleared for some days after its end', () => {
    const editions = now({ state: 'open', rehearsal: { ...rehearsal, endedOn: '2040-10-22' } });
    const cleared = [{ rehearsal: 'mihon-rehearsal', endedOn: '2040-10-22' }];
    expect(endedRehearsals(editions, '2040-10-25')).toEqual(cleared);
    expect(endedRehearsals(editions, '2040-10-26')).toEqual([]);
    expect(endedRehearsals(now({ state: 'rehearsal', rehearsal }), '2040-10-22')).toEqual([]);
  });
});

describe('a corrected text', () => {
  const correction = {
    definitionVersion: definition.version,
    address: 'title',
    language: 'ja' as const,
    before: '見本市民アンケート',
    after: '見本市民アンケ―ト',
    reason: '誤字',
    by: 'admin-1',
    at: '2040-11-02T00:00:00.000Z',
  };

  it('is in the definition of the moment', () => {
    const [edition] = now({ state: 'open', corrections: [correction] });
    expect(edition?.definition.title.ja).toBe('見本市民アンケ―ト');
    expect(edition?.definition.textVersion).toBe(1);
  });

  it('belongs to the version it was made for', () => {
    const [edition] = now({ corrections: [{ ...correction, definitionVersion: 2 }] });
    expect(edition?.definition).toEqual(definition);
  });
});
