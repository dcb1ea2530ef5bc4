import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswersSchema } from '../../shared/survey/answers.ts';
import { isAsked } from '../../shared/survey/asked.ts';
import { readAnswers } from '../../shared/survey/read-answer.ts';
import { definition } from '../fixtures/definition.ts';
import { anyFields, sensibleFields } from './arbitraries.ts';

const questions = definition.pages.flatMap((page) => page.questions);

describe('reading a form', () => {
  it('finds no fault in what was filled in sensibly', () => {
    fc.assert(
      fc.property(sensibleFields, (fields) => {
        expect(readAnswers(definition, fields).faults).toEqual([]);
      }),
    );
  });

  it('gives answers that can be stored, whatever was typed', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const { answers } = readAnswers(definition, fields);
        expect(AnswersSchema.parse(answers)).toEqual(answers);
      }),
    );
  });

  it('never gives an answer and a fault to one question', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const { answers, faults } = readAnswers(definition, fields);
        expect(faults.filter(({ question }) => question in answers)).toEqual([]);
      }),
    );
  });

  it('gives answers only to questions that those answers ask', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const { answers } = readAnswers(definition, fields);
        const asked = questions.filter((question) => isAsked(question, answers));
        const known = asked.map(({ code }) => code);
        expect(Object.keys(answers).filter((code) => !known.includes(code))).toEqual([]);
      }),
    );
  });
});
