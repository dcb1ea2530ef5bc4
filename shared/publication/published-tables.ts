import { type Counts, countsOf } from '../kpi/counts.ts';
import type { PublishedTable } from '../kpi/disclosure/published-table.ts';
import type { Tally } from '../kpi/tally.ts';
import { NO_ANSWER, NOT_ASKED } from '../kpi/variable.ts';
import type { Stream } from '../response/survey-response.ts';
import type { Definition } from '../survey/definition.ts';
import {
  answeredBase,
  type CountName,
  type PublishedAxis,
  publishedAxes,
} from './published-axes.ts';

/** The answers that tables are published of. */
export interface PublishedAnswers {
  readonly stream: Stream;
  /** Names exactly these answers: the same in every publication of them, and in no other. */
  readonly universe: string;
}

/** Names a table: a question, or a question by an attribute. */
const tableId = (head: string, side?: string): string =>
  side === undefined ? head : `${head} × ${side}`;

/**
 * Every table of one stream that the public may see, as if nothing had to be hidden: each question,
 * and each question by each attribute. Attributes are not crossed with each other: such tables would
 * describe who somebody is rather than what people think. Answers open to anyone are not crossed at
 * all: they stand for nobody but those who gave them. What is computed from counts (percents,
 * intervals) hides and shows with them.
 *
 * @throws {RangeError} as {@link publishedAxes}.
 */
export function publishedTables(
  definition: Definition,
  tally: Tally,
  { stream, universe: id }: PublishedAnswers,
): PublishedTable[] {
  const counts = countsOf(tally, { stream });
  const universe = { id, answers: counts.responses };
  const axes = publishedAxes(definition, tally.plan.variables);
  const attributes = axes.filter((axis) => isSide(axis, definition));
  const sides = stream === 'sampled' ? attributes : [];
  return axes.flatMap((axis) =>
    attributes.includes(axis)
      ? [attributeTable(counts, universe, axis)]
      : [undefined, ...sides].map((side) => questionTable(counts, universe, axis, side)),
  );
}

type Universe = PublishedTable['universe'];

/** Among all who answered the survey, so that nobody has to guess how many left the attribute blank. */
const attributeTable = (
  counts: Counts,
  universe: Universe,
  axis: PublishedAxis,
): PublishedTable => ({
  id: tableId(axis.variable.name),
  universe,
  base: '',
  columns: axis.side,
  counts: [[counts.responses, ...axis.sideCounts.map((count) => countOf(counts, count))]],
});

const questionTable = (
  counts: Counts,
  universe: Universe,
  { variable: { name }, onlyOf, head, headCounts }: PublishedAxis,
  side: PublishedAxis | undefined,
): PublishedTable => ({
  id: tableId(name, side?.variable.name),
  universe,
  base: answeredBase(name),
  ...(onlyOf ? { onlyOf } : {}),
  ...(side ? { rows: side.side } : {}),
  columns: head,
  counts: [undefined, ...(side?.sideCounts ?? [])].map((row) => {
    const blank = [NO_ANSWER, NOT_ASKED].map((option) => ({ variable: name, option }));
    const people = row ? countOf(counts, row) : counts.responses;
    const answered = blank.reduce((rest, left) => rest - countOf(counts, left, row), people);
    return [answered, ...headCounts.map((count) => countOf(counts, count, row))];
  }),
});

const countOf = (counts: Counts, { variable, option }: CountName, among?: CountName): number =>
  among ? counts.both(variable, option, among.variable, among.option) : counts.of(variable, option);

/** An attribute itself, or what an attribute is a sum of. */
const isSide = ({ variable, sideCounts }: PublishedAxis, { attributes }: Definition): boolean =>
  attributes.includes(variable.name) ||
  sideCounts.some((count) => attributes.includes(count.variable));
