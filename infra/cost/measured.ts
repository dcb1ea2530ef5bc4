import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** Written by `npm run bench:capacity`. */
export const MEASURED = join(import.meta.dirname, 'measured.json');

const UnitsSchema = z.object({ read: z.number().min(0), write: z.number().min(0) });
/** Read and write request units of DynamoDB. */
export type Units = z.infer<typeof UnitsSchema>;

const MeasuredSchema = z.strictObject({
  measuredOn: z.iso.date(),
  again: z.string(),
  visits: z.int().min(1),
  /** One resident from the code to the thanks; one in ten leaves contact details. */
  visit: UnitsSchema.extend({
    requests: z.number().min(1),
    kilobytes: z.number().min(1),
    milliseconds: z.number().min(0),
  }).strict(),
  /** A run of the hourly job that folds one day with so many answers. */
  kpiJobOfOneDay: UnitsSchema.extend({ answers: z.int().min(1) }).strict(),
});
export type Measured = z.infer<typeof MeasuredSchema>;

export const readMeasured = (): Measured =>
  MeasuredSchema.parse(JSON.parse(readFileSync(MEASURED, 'utf8')));
