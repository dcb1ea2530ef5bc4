import { describe, expect, it } from 'vitest';
import { startFold, TallySchema } from '../../../shared/kpi/tally.ts';
import type { Stream, SurveyResponse } from '../../../shared/response/survey-response.ts';
import type { Answers } from '../../../shared/survey/answers.ts';
import { definition } from '../../fixtures/definition.ts';

const answered = (answers: Answers, stream: Stream = 'sampled'): SurveyResponse => ({
  id: '0123456789abcdef0123456789abcdef',
  survey: definition.survey,
  definitionVersion: definition.version,
  stream,
  channel: 'web',
  language: 'ja',
  day: '2040-11-01',
  answers,
});

const tallyOf = (...responses: SurveyResponse[]) => {
  const fold = startFold(definition);
  for (const response of responses) fold.add(response);
  return fold.tally();
};

describe('a tally', () => {
  it('counts to how many a question was put, how many answered and what', () => {
    const { sampled } = tallyOf(
      answered({ staying: 's5' }),
      answered({ staying: 's5' }),
      answered({ staying: 'unsure' }),
      answered({}),
    );
    expect(sampled.responses).toBe(4);
    expect(sampled.questions.staying).toEqual({
      asked: 4,
      answered: 3,
      options: { s5: 2, unsure: 1 },
    });
  });

  it('puts a conditioned question only to those it concerns', () => {
    const { sampled } = tallyOf(
      answered({ lives: 'inside' }),
      answered({ lives: 'inside', commute: 'bus' }),
      answered({ lives: 'outside' }),
      answered({}),
    );
    expect(sampled.questions.commute).toEqual({ asked: 2, answered: 1, options: { bus: 1 } });
    expect(sampled.questions.trains).toBeUndefined();
  });

  it('counts a person who chose several once for each and once for the question', () => {
    const { sampled } = tallyOf(answered({ activities: ['sport', 'music'] }));
    expect(sampled.questions.activities).toEqual({
      asked: 1,
      answered: 1,
      options: { sport: 1, music: 1 },
    });
  });

  it('counts a person who chose several of a KPI’s options once', () => {
    const { sampled } = tallyOf(
      answered({ activities: ['sport', 'music'] }),
      answered({ activities: ['garden'] }),
      answered({}),
    );
    expect(sampled.kpis.active).toEqual({ asked: 3, answered: 2, count: 1 });
  });

  it('counts a matrix row by row', () => {
    const { sampled } = tallyOf(answered({ surroundings: { parks: 's5' } }));
    expect(sampled.questions['surroundings.parks']).toEqual({
      asked: 1,
      answered: 1,
      options: { s5: 1 },
    });
    expect(sampled.questions['surroundings.roads']).toEqual({ asked: 1, answered: 0, options: {} });
    expect(sampled.kpis.good_parks).toEqual({ asked: 1, answered: 1, count: 1 });
  });

  it('keeps nothing of what was written freely', () => {
    const tally = tallyOf(answered({ opinion: '公園がほしい' }));
    expect(tally.sampled.questions.opinion).toEqual({ asked: 1, answered: 1, options: {} });
    expect(JSON.stringify(tally)).not.toContain('公園');
  });

  it('never pools the streams', () => {
    const tally = tallyOf(answered({ lives: 'inside' }), answered({ lives: 'inside' }, 'open'));
    expect([tally.sampled.responses, tally.open.responses]).toEqual([1, 1]);
    expect(tally.open.questions.lives?.options).toEqual({ inside: 1 });
  });

  it('is what its schema says', () => {
    const tally = tallyOf(answered({ lives: 'inside', years: 3, happiness: 10 }));
    expect(TallySchema.parse(tally)).toEqual(tally);
  });
});
