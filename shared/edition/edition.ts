import * as z from 'zod';
import { addDays, type Day, DaySchema } from '../response/day.ts';
import { type CorrectionRecord, CorrectionRecordSchema } from '../survey/correction-record.ts';
import { type Schedule, ScheduleSchema } from '../survey/schedule.ts';
import { EditionStateSchema, EditionStepSchema } from './state.ts';

/** One thing that administration did to an edition. */
const TraceSchema = z.strictObject({
  what: z.union([EditionStepSchema, z.enum(['dates', 'correction'])]),
  /** Subject id of whoever did it. */
  by: z.string().min(1),
  at: z.iso.datetime(),
  from: EditionStateSchema,
  to: EditionStateSchema,
  reason: z.string().min(1).optional(),
});
export type Trace = z.infer<typeof TraceSchema>;

/** What administration decided about one edition, as it is kept. */
export const EditionSchema = z.strictObject({
  survey: z.string().min(1),
  state: EditionStateSchema,
  /** Dates that administration stored; absent while those of the configuration hold. */
  dates: ScheduleSchema.optional(),
  /** The day on which it was closed by hand. */
  closedOn: DaySchema.optional(),
  /** Last days of counting whose final figures were shown before the edition was reopened. */
  sealedDays: z.array(DaySchema),
  /** The latest rehearsal; its data are deleted once it has ended. */
  rehearsal: z.strictObject({ startedOn: DaySchema, endedOn: DaySchema.optional() }).optional(),
  corrections: z.array(CorrectionRecordSchema),
  history: z.array(TraceSchema),
});
export type Edition = z.infer<typeof EditionSchema>;

/** An edition nobody has touched yet. */
export const untouched = (survey: string): Edition => ({
  survey,
  state: 'draft',
  sealedDays: [],
  corrections: [],
  history: [],
});

/** Its dates: those stored, else those of the configuration. */
export const datesOf = (edition: Edition, configured: Schedule | undefined): Schedule | undefined =>
  edition.dates ?? configured;

/**
 * The dates as they hold now: an edition not opened yet lets nobody in on any day, and an edition closed by hand ends on that day. Whoever began in time may
 * still send on the day of grace.
 */
export function heldDates(edition: Edition, dates: Schedule): Schedule {
  const { closedOn, state } = edition;
  if (state === 'draft' || state === 'rehearsal') return { ...dates, notYetOpened: true };
  if (closedOn === undefined) return dates;
  return { ...dates, closesOn: earlier(dates.closesOn, closedOn), closedByHand: true };
}

/** A rehearsal ends by itself after so many days; its data expire soon after. */
const REHEARSAL_DAYS = 14;
/** Its data expire so many days after it began: they outlive its day of grace, and no more. */
export const REHEARSAL_KEPT_DAYS = REHEARSAL_DAYS + 1;

/** When a rehearsal takes answers, and when the last of its data are gone. */
export function rehearsalDates(survey: string, startedOn: Day): Schedule {
  const closesOn = addDays(startedOn, REHEARSAL_DAYS - 1);
  const gone = addDays(startedOn, REHEARSAL_KEPT_DAYS);
  return {
    survey,
    opensOn: startedOn,
    closesOn,
    answersDeletedOn: gone,
    contactsDeletedOn: gone,
  };
}

/** The corrections that make up the wording of one version of the code's definition. */
export const correctionsOf = (edition: Edition, version: number): CorrectionRecord[] =>
  edition.corrections.filter(({ definitionVersion }) => definitionVersion === version);

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
