import * as z from 'zod';
import { StreamSchema } from '../../response/survey-response.ts';
import { type Publication, PublicationSchema } from '../publication.ts';
import { tidyRows } from './tidy-rows.ts';

/** Version of this file's layout: it changes when a member is renamed or means something else. */
const FORMAT = 1;

const CountSchema = z.int().min(0).nullable();
const PercentSchema = z.number().min(0).max(100).nullable();

/** One count, by the codes of the file's questions. */
export const ResultRowSchema = z.strictObject({
  stream: StreamSchema,
  question: z.string(),
  option: z.string(),
  attribute: z.string().nullable().describe('Null: all who answered the question'),
  value: z.string().nullable().describe('Value of the attribute; null: all'),
  n: CountSchema.describe('Denominator; null: withheld'),
  count: CountSchema.describe('People who chose the option; null: withheld'),
  percent: PercentSchema.describe('count / n, rounded half up to one decimal'),
  percent_low: PercentSchema.describe('Lower end of the 95 % interval; null for open answers'),
  percent_high: PercentSchema.describe('Upper end of the 95 % interval; null for open answers'),
  weighted_percent: PercentSchema.describe('Under weights; null where none are used'),
  status: z
    .enum(['shown', 'hidden', 'none'])
    .describe('hidden: withheld so that nobody can be recognised; none: nobody in the denominator'),
});

const { survey, city, title, sample, firstDay, closesOn, disclosure, variables } =
  PublicationSchema.shape;

/** All results, with the codes explained once. */
export const ResultsDocumentSchema = z.strictObject({
  format: z.literal(FORMAT).describe('Changes when a member is renamed or means something else'),
  survey,
  city,
  title,
  sample: sample.describe('Invented figures to try the site out'),
  publishedAt: z.iso.datetime(),
  firstDay,
  closesOn,
  licence: z.literal('CC-BY-4.0'),
  disclosure,
  questions: variables,
  streams: z.array(z.strictObject({ stream: StreamSchema, responses: z.int().min(0) })),
  results: z.array(ResultRowSchema),
});

/** The same rows as the CSV's, of one question or of all. */
export const resultRows = (
  publication: Publication,
  question?: string,
): z.output<typeof ResultRowSchema>[] =>
  tidyRows(publication)
    .filter((row) => question === undefined || row.question === question)
    .map((row) => ({
      stream: row.stream,
      question: row.question,
      option: row.option,
      attribute: row.attribute?.code ?? null,
      value: row.value?.code ?? null,
      n: row.n,
      count: row.count,
      percent: points(row.percentTenths),
      percent_low: points(row.lowTenths),
      percent_high: points(row.highTenths),
      weighted_percent: points(row.weightedTenths),
      status: row.status,
    }));

export function resultsDocument(
  publication: Publication,
  publishedAt: string,
): z.output<typeof ResultsDocumentSchema> {
  const { survey, city, title, sample, firstDay, closesOn, disclosure, variables, streams } =
    publication;
  return {
    format: FORMAT,
    survey,
    city,
    title,
    sample,
    publishedAt,
    firstDay,
    closesOn,
    licence: 'CC-BY-4.0',
    disclosure,
    questions: variables,
    streams: streams.map(({ stream, responses }) => ({ stream, responses })),
    results: resultRows(publication),
  };
}

/** All results for programs: the same rows as the CSV by their codes, with the codes explained once. */
export const resultsJson = (publication: Publication, publishedAt: string): string =>
  JSON.stringify(resultsDocument(publication, publishedAt));

const points = (tenths: number | null): number | null => (tenths === null ? null : tenths / 10);
