import type { Question } from '../../../shared/survey/definition.ts';
import { parseDefinition } from '../../../shared/survey/parse-definition.ts';
import { edition2026 } from '../../../surveys/kiyose/edition-2026/index.ts';
import { text } from '../../fixtures/text.ts';

const options = (...codes: string[]) => codes.map((code) => ({ code, label: text(code) }));
const page = (code: string, ...questions: Question[]) => ({ code, title: text(code), questions });

/** A form with every kind of question and every restriction an answer can meet. */
export const everyKind = parseDefinition({
  ...edition2026,
  survey: 'every-kind',
  derived: [],
  attributes: [],
  weighting: undefined,
  pages: [
    page(
      'first',
      { code: 'gate', title: text('gate'), type: 'single', options: options('open', 'shut') },
      {
        code: 'several',
        title: text('several'),
        type: 'multiple',
        limit: 2,
        options: [
          ...options('a', 'b', 'c', 'd'),
          { code: 'none', label: text('none'), exclusive: true },
        ],
      },
    ),
    page(
      'second',
      {
        code: 'behind',
        title: text('behind'),
        type: 'single',
        condition: { question: 'gate', anyOf: ['open'] },
        options: options('yes', 'no'),
      },
      {
        code: 'table',
        title: text('table'),
        type: 'matrix',
        condition: { question: 'gate', anyOf: ['shut'] },
        rows: [
          { code: 'one', label: text('one') },
          { code: 'two', label: text('two') },
        ],
        options: options('yes', 'no'),
      },
    ),
    page(
      'third',
      {
        code: 'last',
        title: text('last'),
        type: 'text',
        maxLength: 8,
        condition: { question: 'behind', anyOf: ['yes'] },
      },
      {
        code: 'stars',
        title: text('stars'),
        type: 'rating',
        lowest: text('low'),
        highest: text('high'),
      },
      {
        code: 'people',
        title: text('people'),
        type: 'number',
        min: -2,
        max: 3,
        unit: text('people'),
      },
    ),
  ],
  kpis: [
    {
      indicator: 'behind',
      question: 'behind',
      anyOf: ['yes'],
      denominator: 'asked',
      assumption: 'for tests',
    },
  ],
});
