import { describe, expect, it } from 'vitest';
import type { MatrixQuestion, Question } from '../../../shared/survey/definition.ts';
import { fieldNames, readAnswers, readPage } from '../../../shared/survey/read-answer.ts';
import { definition } from '../../fixtures/definition.ts';

const read = (fields: Record<string, string[]>) => readAnswers(definition, fields);
const answerTo = (code: string, ...typed: string[]) => read({ [code]: typed }).answers[code];
const faultsOf = (code: string, ...typed: string[]) =>
  read({ [code]: typed }).faults.map(({ field, fault }) => ({ field, ...fault }));

describe('a single answer', () => {
  it('is kept by its code', () => {
    expect(answerTo('lives', 'inside')).toBe('inside');
  });
  it('may be left blank', () => {
    expect(read({ lives: [] })).toEqual({ answers: {}, faults: [] });
    expect(read({ lives: ['', '  '] })).toEqual({ answers: {}, faults: [] });
  });
  it.each(['abroad', 'INSIDE', ' inside', 'constructor', '__proto__', '市内'])(
    'is refused when the option was tampered with: %s',
    (typed) => {
      expect(faultsOf('lives', typed)).toEqual([{ field: 'lives', kind: 'unknown-option' }]);
      expect(answerTo('lives', typed)).toBeUndefined();
    },
  );
  it('is refused when two are sent', () => {
    expect(faultsOf('lives', 'inside', 'outside')).toEqual([
      { field: 'lives', kind: 'several-for-one' },
    ]);
  });
});

describe('a step of a scale', () => {
  it('is kept by its code, わからない too', () => {
    expect(answerTo('staying', 's5')).toBe('s5');
    expect(answerTo('staying', 'unsure')).toBe('unsure');
  });
  it('is refused when it is not on the scale', () => {
    expect(faultsOf('staying', 's6')).toEqual([{ field: 'staying', kind: 'unknown-option' }]);
  });
});

describe('multiple answers', () => {
  it('are kept in the order of the definition, each once', () => {
    expect(answerTo('activities', 'music', 'sport', 'music')).toEqual(['sport', 'music']);
  });
  it('are refused above the limit', () => {
    expect(faultsOf('activities', 'sport', 'music', 'garden')).toEqual([
      { field: 'activities', kind: 'too-many', limit: 2 },
    ]);
  });
  it('are refused when 特にない stands beside another', () => {
    expect(faultsOf('activities', 'nothing', 'sport')).toEqual([
      { field: 'activities', kind: 'exclusive', option: 'nothing' },
    ]);
  });
  it('are taken when 特にない stands alone', () => {
    expect(answerTo('activities', 'nothing')).toEqual(['nothing']);
  });
  it('are refused when one of them is not offered', () => {
    expect(faultsOf('activities', 'sport', 'chess')).toEqual([
      { field: 'activities', kind: 'unknown-option' },
    ]);
  });
});

describe('a matrix', () => {
  const rows = (parks: string[], roads: string[]) =>
    read({ 'surroundings.parks': parks, 'surroundings.roads': roads });

  it('is kept by row, answered rows only', () => {
    expect(rows(['s5'], []).answers.surroundings).toEqual({ parks: 's5' });
  });
  it('has no answer when no row was answered', () => {
    expect(rows([], []).answers).toEqual({});
  });
  it('names the row that is wrong', () => {
    expect(rows(['s5'], ['s9']).faults).toEqual([
      { field: 'surroundings.roads', question: 'surroundings', fault: { kind: 'unknown-option' } },
    ]);
    expect(rows(['s5', 's4'], []).faults).toEqual([
      { field: 'surroundings.parks', question: 'surroundings', fault: { kind: 'several-for-one' } },
    ]);
  });
  it('has one field a row', () => {
    const matrix = definition.pages
      .flatMap((page): Question[] => page.questions)
      .find((question): question is MatrixQuestion => question.type === 'matrix');
    expect(matrix && fieldNames(matrix)).toEqual([
      'surroundings.parks',
      'surroundings.roads',
      'surroundings.quiet',
    ]);
  });
});

describe('a rating', () => {
  it.each([
    ['0', 0],
    ['10', 10],
    ['７', 7],
  ])('of %s is the whole number %d', (typed, value) => {
    expect(answerTo('happiness', typed)).toBe(value);
  });
  it.each(['11', '-1'])('of %s is out of range', (typed) => {
    expect(faultsOf('happiness', typed)).toEqual([
      { field: 'happiness', kind: 'out-of-range', min: 0, max: 10 },
    ]);
  });
});

describe('a number', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    [' １２ ', 12],
    ['　12　', 12],
    ['012', 12],
    ['120', 120],
  ])('typed as 「%s」 is %d', (typed, value) => {
    expect(answerTo('years', typed)).toBe(value);
  });
  it.each(['-1', '－１', 'ー1', '−1', '121', '999999999'])(
    'typed as 「%s」 is out of range',
    (typed) => {
      expect(faultsOf('years', typed)).toEqual([
        { field: 'years', kind: 'out-of-range', min: 0, max: 120 },
      ]);
    },
  );
  it.each(['1.5', '十二', '1e2', '0x10', 'NaN', 'Infinity', '12年', '1'.repeat(400), '--1'])(
    'typed as 「%s」 is not a number',
    (typed) => {
      expect(faultsOf('years', typed)).toEqual([{ field: 'years', kind: 'not-a-number' }]);
    },
  );
});

describe('a free text', () => {
  it('is kept as written, without blank ends', () => {
    expect(answerTo('opinion', '  <b>公園 & 道路</b>\r\n ')).toBe('<b>公園 & 道路</b>');
  });
  it('keeps its line breaks, one sign each', () => {
    expect(answerTo('opinion', 'a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });
  it('is counted in characters as a person counts them', () => {
    expect(answerTo('opinion', '𠮷'.repeat(20))).toBe('𠮷'.repeat(20));
    expect(faultsOf('opinion', '𠮷'.repeat(21))).toEqual([
      { field: 'opinion', kind: 'too-long', limit: 20, length: 21 },
    ]);
  });
  it('counts a line break once, however the browser sends it', () => {
    expect(answerTo('opinion', `${'a'.repeat(9)}\r\n${'b'.repeat(10)}`)).toHaveLength(20);
  });
  it('is refused when a sign could not be read', () => {
    expect(faultsOf('opinion', '公園\uFFFD')).toEqual([{ field: 'opinion', kind: 'unreadable' }]);
  });
});

describe('reading a whole form', () => {
  it('leaves out answers to questions that are not asked, even well-formed ones', () => {
    const { answers } = read({ lives: ['outside'], commute: ['train'], trains: ['s5'] });
    expect(answers).toEqual({ lives: 'outside' });
  });
  it('follows a condition that hangs on another', () => {
    const { answers } = read({ lives: ['inside'], commute: ['train'], trains: ['s5'] });
    expect(answers).toEqual({ lives: 'inside', commute: 'train', trains: 's5' });
  });
  it('does not ask what hangs on an answer that is faulty', () => {
    const { answers, faults } = read({ lives: ['inside', 'outside'], commute: ['train'] });
    expect(answers).toEqual({});
    expect(faults.map(({ question }) => question)).toEqual(['lives']);
  });
  it('keeps the good answers beside the faulty ones and says every fault', () => {
    const { answers, faults } = read({ lives: ['inside'], years: ['x'], happiness: ['99'] });
    expect(answers).toEqual({ lives: 'inside' });
    expect(faults.map(({ question }) => question)).toEqual(['years', 'happiness']);
  });
  it('ignores fields that belong to no question', () => {
    expect(read({ nobody: ['asked'], surroundings: ['s5'] })).toEqual({ answers: {}, faults: [] });
  });
  it('reads one page after the answers of the earlier ones', () => {
    const page = definition.pages.find(({ code }) => code === 'commuting');
    const fields = { commute: ['bus'] };
    expect(page && readPage(page, fields, { lives: 'inside' }).answers).toEqual({ commute: 'bus' });
    expect(page && readPage(page, fields, { lives: 'outside' }).answers).toEqual({});
  });
});
