import { toCsv } from '../../../shared/csv/csv.ts';
import { batchName } from '../../../shared/invitation/letter-batch.ts';
import { type BatchUse, unusedLetters } from '../../../shared/invitation/letter-use.ts';
import type { Day } from '../../../shared/response/day.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';

interface Row {
  readonly letterNumber: number;
  readonly batch: BatchUse;
}

/** The numbers of letters that were not used on a day, for the reminder. */
export const unusedCsv = (batches: readonly BatchUse[], day: Day): string =>
  toCsv<Row>(
    [
      { header: '手紙番号', cell: ({ letterNumber }) => letterNumber },
      { header: '便', cell: ({ batch }) => batchName(batch.batch) },
      { header: '区分', cell: ({ batch }) => STREAM_NAMES[batch.stream] },
      { header: '集計日', cell: () => day },
    ],
    batches.flatMap((batch) =>
      unusedLetters(batch).map((letterNumber) => ({ letterNumber, batch })),
    ),
  );
