import * as z from 'zod';

const better = z.enum(['higher', 'lower']);

/**
 * What kind of number an indicator is, which decides where its path to the target begins.
 *
 * - `percent`: a share of people asked.
 * - `amount`: a level measured anew each time (people a day, yen a year, kilowatts).
 * - `cumulative`: counted from the baseline's date on (延べ); 0 on that date by definition.
 * - `reduction_rate`: percent less than in `baseYear`; 0 in that year by definition.
 * - `gap_to_mean`: points above (or, negative, below) a mean that is published elsewhere.
 */
export const MeasureSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('percent'), better }),
  z.strictObject({ type: z.literal('amount'), better }),
  z.strictObject({ type: z.literal('cumulative'), better }),
  z.strictObject({ type: z.literal('reduction_rate'), baseYear: z.int(), better }),
  z.strictObject({ type: z.literal('gap_to_mean'), better }),
]);
export type Measure = z.infer<typeof MeasureSchema>;
