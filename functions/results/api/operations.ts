import type * as z from 'zod';
import {
  ResultsDocumentSchema,
  resultRows,
  resultsDocument,
} from '../../../shared/publication/open-data/results-json.ts';
import type { Opened } from '../frame.ts';
import { apiIndicator } from './indicator.ts';
import { publicationDetail } from './publication-detail.ts';
import { PublicationDetailSchema } from './publication-schemas.ts';
import { apiQuestion } from './question.ts';
import {
  ApiIndicatorSchema,
  FreeTextSchema,
  IndicatorsSchema,
  QuestionResultsSchema,
  QuestionsSchema,
} from './result-schemas.ts';

/** What the API tells of one publication: the routes and their description are both made of this. */
export interface Operation {
  readonly id: string;
  /** Below the publication; `{name}` stands for what the answer is about. */
  readonly path: '' | `/${string}`;
  readonly summary: string;
  readonly schema: z.ZodType;
  /** Undefined where the publication has nothing of that name. */
  readonly answer: (opened: Opened, name: string) => unknown;
}

/** Keeps what is answered to what is described. */
const operation = <Schema extends z.ZodType>(
  told: Omit<Operation, 'schema' | 'answer'> & {
    readonly schema: Schema;
    readonly answer: (opened: Opened, name: string) => z.output<Schema> | undefined;
  },
): Operation => told;

export const OPERATIONS: readonly Operation[] = [
  operation({
    id: 'getPublication',
    path: '',
    summary: 'What the publication is, and its files',
    schema: PublicationDetailSchema,
    answer: publicationDetail,
  }),
  operation({
    id: 'listIndicators',
    path: '/indicators',
    summary: 'Every indicator with stated values, measured values and verdict',
    schema: IndicatorsSchema,
    answer: (opened) => ({
      indicators: opened.publication.indicators.map((one) => apiIndicator(opened, one)),
    }),
  }),
  operation({
    id: 'getIndicator',
    path: '/indicators/{name}',
    summary: 'One indicator',
    schema: ApiIndicatorSchema,
    answer(opened, name) {
      const indicator = opened.publication.indicators.find(({ code }) => code === name);
      return indicator && apiIndicator(opened, indicator);
    },
  }),
  operation({
    id: 'listQuestions',
    path: '/questions',
    summary: 'Every question with its options, and every attribute',
    schema: QuestionsSchema,
    answer: (opened) => ({
      questions: opened.publication.variables.map((one) => apiQuestion(opened, one)),
    }),
  }),
  operation({
    id: 'getQuestion',
    path: '/questions/{name}',
    summary: 'One question with its counts and percents, of everyone and by each attribute',
    schema: QuestionResultsSchema,
    answer(opened, name) {
      const question = opened.publication.variables.find((one) => one.name === name);
      return (
        question && {
          question: apiQuestion(opened, question),
          results: resultRows(opened.publication, name),
        }
      );
    },
  }),
  operation({
    id: 'listFreeText',
    path: '/free-text',
    summary: 'What people wrote in their own words, as far as it was released',
    schema: FreeTextSchema,
    answer: ({ publication }) => ({ questions: publication.freeText ?? [] }),
  }),
  operation({
    id: 'getResults',
    path: '/results',
    summary: 'All counts and percents: the same as results.json',
    schema: ResultsDocumentSchema,
    answer: ({ publication, entry }) => resultsDocument(publication, entry.publishedAt),
  }),
];
