import { describe, expect, it } from 'vitest';
import {
  acceptsSending,
  answerDay,
  phaseAt,
  ScheduleSchema,
  takesContacts,
} from '../../../shared/survey/schedule.ts';
import { schedule } from '../../fixtures/definition.ts';

const jst = (time: string) => new Date(`${time}+09:00`);

describe('an edition', () => {
  it.each([
    ['2040-10-31T23:59:59.999', 'upcoming'],
    ['2040-11-01T00:00:00.000', 'open'],
    ['2040-11-05T23:59:59.999', 'open'],
    ['2040-11-06T00:00:00.000', 'closed'],
  ])('at %s in Japan is %s', (time, phase) => {
    expect(phaseAt(schedule, jst(time))).toBe(phase);
  });

  it.each([
    ['2040-10-31T23:59:59.999', false],
    ['2040-11-01T00:00:00.000', true],
    ['2040-11-06T23:59:59.999', true],
    ['2040-11-07T00:00:00.000', false],
  ])('at %s in Japan takes what was begun: %s', (time, taken) => {
    expect(acceptsSending(schedule, jst(time))).toBe(taken);
  });
});

describe('an answer', () => {
  it.each([
    ['2040-11-02T12:00:00.000', '2040-11-02'],
    ['2040-11-06T23:59:59.999', '2040-11-06'],
    ['2040-11-07T00:00:20.000', '2040-11-06'],
  ])('stored at %s in Japan carries %s', (time, day) => {
    expect(answerDay(schedule, jst(time))).toBe(day);
  });
});

describe('contact details', () => {
  it.each([
    ['2039-01-01T00:00:00.000', true],
    ['2041-08-01T00:00:00.000', true],
    ['2042-03-30T23:59:59.999', true],
    ['2042-03-31T00:00:00.000', false],
    ['2042-04-01T00:00:00.000', false],
  ])('at %s in Japan are taken: %s', (time, taken) => {
    expect(takesContacts(schedule, jst(time))).toBe(taken);
  });
});

describe('a schedule', () => {
  it('may open and close on one day', () => {
    const oneDay = { ...schedule, closesOn: schedule.opensOn };
    expect(ScheduleSchema.parse(oneDay)).toEqual(oneDay);
  });
  it.each([
    ['an edition that closes before it opens', { closesOn: '2040-10-31' }],
    ['answers deleted on the day of closing', { answersDeletedOn: '2040-11-05' }],
    ['contacts deleted before closing', { contactsDeletedOn: '2040-11-04' }],
    ['a day that does not exist', { opensOn: '2040-02-30' }],
    ['a field it does not know', { opens: '2040-11-01' }],
  ])('refuses %s', (_name, change) => {
    expect(ScheduleSchema.safeParse({ ...schedule, ...change }).success).toBe(false);
  });
});
