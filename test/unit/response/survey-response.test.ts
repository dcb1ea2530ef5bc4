import { describe, expect, it } from 'vitest';
import { SurveyResponseSchema } from '../../../shared/response/survey-response.ts';

const response = {
  id: '0123456789abcdef0123456789abcdef',
  survey: 'mihon',
  definitionVersion: 3,
  stream: 'sampled',
  channel: 'web',
  language: 'ja',
  day: '2040-11-01',
  answers: { lives: 'inside', years: 3, activities: ['sport'], surroundings: { parks: 's5' } },
};

describe('a stored answer', () => {
  it('holds every type of answer', () => {
    expect(SurveyResponseSchema.parse(response)).toEqual(response);
  });
  it('may hold no answer at all', () => {
    expect(SurveyResponseSchema.safeParse({ ...response, answers: {} }).success).toBe(true);
  });
  it.each([
    ['a time', { at: '2040-11-01T12:00:00Z' }],
    ['a code', { codeHash: 'abc' }],
    ['whether contact details were given', { optedIn: true }],
    ['a day with a time', { day: '2040-11-01T12:00:00Z' }],
    ['a readable id', { id: 'letter-17' }],
    ['a fraction', { answers: { years: 1.5 } }],
    ['an empty choice', { answers: { activities: [] } }],
  ])('can not hold %s', (_name, change) => {
    expect(SurveyResponseSchema.safeParse({ ...response, ...change }).success).toBe(false);
  });
});
