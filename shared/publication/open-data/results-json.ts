import type { Publication } from '../publication.ts';
import { tidyRows } from './tidy-rows.ts';

/** Version of this file's layout: it changes when a member is renamed or means something else. */
const FORMAT = 1;

/** All results for programs: the same rows as the CSV by their codes, with the codes explained once. */
export function resultsJson(publication: Publication, publishedAt: string): string {
  const { survey, city, title, sample, firstDay, closesOn, disclosure, variables, streams } =
    publication;
  return JSON.stringify({
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
    results: tidyRows(publication).map((row) => ({
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
    })),
  });
}

const points = (tenths: number | null): number | null => (tenths === null ? null : tenths / 10);
