import { describe, expect, it } from 'vitest';
import {
  addDays,
  DaySchema,
  dayOf,
  daysBetween,
  endOfDay,
  startOfDay,
} from '../../../shared/response/day.ts';

describe('a day in Japan', () => {
  it.each([
    ['2040-10-31T14:59:59.999Z', '2040-10-31'],
    ['2040-10-31T15:00:00.000Z', '2040-11-01'],
    ['2039-12-31T15:00:00.000Z', '2040-01-01'],
    ['2040-02-28T15:00:00.000Z', '2040-02-29'],
  ])('holds %s as %s', (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });
  it('begins at midnight there and ends where the next begins', () => {
    expect(startOfDay('2040-11-01')).toEqual(new Date('2040-10-31T15:00:00Z'));
    expect(endOfDay('2040-11-01')).toEqual(startOfDay('2040-11-02'));
  });
  it('is counted on over months, years and leap days', () => {
    expect(addDays('2040-02-28', 1)).toBe('2040-02-29');
    expect(addDays('2040-12-31', 1)).toBe('2041-01-01');
    expect(addDays('2040-01-01', -1)).toBe('2039-12-31');
  });
  it('lists all days of a span, and none of a span that ends before it begins', () => {
    expect(daysBetween('2040-02-28', '2040-03-01')).toEqual([
      '2040-02-28',
      '2040-02-29',
      '2040-03-01',
    ]);
    expect(daysBetween('2040-03-01', '2040-03-01')).toEqual(['2040-03-01']);
    expect(daysBetween('2040-03-02', '2040-03-01')).toEqual([]);
  });
  it('is nothing finer and nothing invented', () => {
    expect(DaySchema.safeParse('2040-11-01T00:00:00Z').success).toBe(false);
    expect(DaySchema.safeParse('2041-02-29').success).toBe(false);
  });
});
