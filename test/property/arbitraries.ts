import fc from 'fast-check';
import type { SurveyResponse } from '../../shared/response/survey-response.ts';
import type { Question } from '../../shared/survey/definition.ts';
import { LANGUAGES } from '../../shared/survey/language.ts';
import { type Fields, fieldNames, readAnswers } from '../../shared/survey/read-answer.ts';
import { definition } from '../fixtures/definition.ts';

const questions = definition.pages.flatMap((page): Question[] => page.questions);

/** What someone may well type or choose for one question. */
function sensible(question: Question): fc.Arbitrary<string[]> {
  switch (question.type) {
    case 'multiple':
      return fc.subarray(
        question.options.filter((o) => !o.exclusive).map((o) => o.code),
        { maxLength: question.limit ?? question.options.length },
      );
    case 'rating':
      return fc.option(fc.integer({ min: 0, max: 10 }).map(String), { nil: '' }).map((v) => [v]);
    case 'number':
      return fc
        .option(fc.integer({ min: question.min, max: question.max }).map(String), { nil: '' })
        .map((v) => [v]);
    case 'text':
      return fc.string({ maxLength: question.maxLength }).map((v) => [v]);
    default:
      return fc.constantFrom('', ...question.options.map((o) => o.code)).map((v) => [v]);
  }
}

/** A filled-in form in which nothing is wrong; conditions may still leave questions out. */
export const sensibleFields: fc.Arbitrary<Fields> = fc.record(
  Object.fromEntries(
    questions.flatMap((question) =>
      fieldNames(question).map((name) => [name, sensible(question)] as const),
    ),
  ),
);

/** Anything at all under the names that the form knows. */
export const anyFields: fc.Arbitrary<Fields> = fc.record(
  Object.fromEntries(
    questions.flatMap((question) =>
      fieldNames(question).map(
        (name) =>
          [name, fc.oneof(sensible(question), fc.array(fc.string({ unit: 'binary' })))] as const,
      ),
    ),
  ),
);

export const response: fc.Arbitrary<SurveyResponse> = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{32}$/),
  survey: fc.constant(definition.survey),
  definitionVersion: fc.constant(definition.version),
  stream: fc.constantFrom('sampled', 'open'),
  channel: fc.constantFrom('web', 'paper'),
  language: fc.constantFrom(...LANGUAGES),
  day: fc.constantFrom('2040-11-01', '2040-11-02', '2040-11-03'),
  answers: sensibleFields.map((fields) => readAnswers(definition, fields).answers),
});
