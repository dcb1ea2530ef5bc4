import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../shared/survey/answers.ts';
import { askedQuestions, visiblePages } from '../../../shared/survey/asked.ts';
import { definition } from '../../fixtures/definition.ts';

const pagesAfter = (answers: Answers) => visiblePages(definition, answers).map(({ code }) => code);
const leisureAfter = (answers: Answers) => {
  const page = definition.pages.find(({ code }) => code === 'leisure');
  return page && askedQuestions(page, answers).map(({ code }) => code);
};

describe('the pages of a survey', () => {
  it('leave out those on which nothing is asked', () => {
    expect(pagesAfter({})).toEqual(['living', 'leisure', 'town']);
    expect(pagesAfter({ lives: 'inside' })).toEqual(['living', 'commuting', 'leisure', 'town']);
  });
  it('grow with each answer that calls for more', () => {
    expect(pagesAfter({ lives: 'inside', commute: 'train' })).toContain('railway');
  });
  it('keep a page of which only some questions are asked', () => {
    expect(leisureAfter({ lives: 'inside' })).toEqual(['activities', 'happiness']);
    expect(leisureAfter({ lives: 'outside' })).toEqual(['activities', 'moving', 'happiness']);
  });
});
