import { addDays, type Day, DaySchema, dayOf } from '../response/day.ts';
import { lastAnswerDay, type Schedule, ScheduleSchema } from '../survey/schedule.ts';
import { datesOf, type Edition, heldDates } from './edition.ts';

export type DatesFault =
  | 'malformed'
  | 'closes-before-opening'
  | 'closes-in-the-past'
  | 'keyed-too-short'
  | 'keyed-in-the-past'
  | 'deleted-too-soon'
  | 'contacts-deleted-too-soon';

export type DatesRefusal =
  | DatesFault
  | 'no-longer-editable'
  | 'keying-over'
  | 'opened-already'
  | 'promised'
  | 'over-by-date'
  | 'reason-missing';

/** Why an edition cannot run on these dates from today on; undefined when it can. */
export function datesFault(dates: Schedule, today: Day): DatesFault | undefined {
  const { opensOn, closesOn } = dates;
  const parsed = ScheduleSchema.safeParse(dates);
  if (!parsed.success && parsed.error.issues.some(({ code }) => code !== 'custom')) {
    return 'malformed';
  }
  if (closesOn < opensOn) return 'closes-before-opening';
  if (closesOn < today) return 'closes-in-the-past';
  return keyingFault(dates);
}

/** Why paper cannot be keyed until that day, and answers be deleted on these. */
function keyingFault(dates: Schedule): DatesFault | undefined {
  const { closesOn, keyedUntil, answersDeletedOn, contactsDeletedOn } = dates;
  if (keyedUntil !== undefined && keyedUntil < closesOn) return 'keyed-too-short';
  const lastSending = lastAnswerDay(dates);
  // The last day is counted on the one after it.
  if (answersDeletedOn <= addDays(lastSending, 1)) return 'deleted-too-soon';
  return contactsDeletedOn <= lastSending ? 'contacts-deleted-too-soon' : undefined;
}

export interface DatesRequest {
  readonly dates: Schedule;
  readonly by: string;
  readonly at: Date;
  /** Needed once the edition is open. */
  readonly reason?: string | undefined;
}

export type DatesOutcome =
  | { readonly changed: true; readonly edition: Edition }
  | { readonly changed: false; readonly refusal: DatesRefusal };

/**
 * Stores other dates. Until it opens, all of them may move. While an edition is open its last day
 * may, and its first one as long as it has not come; the dates on which answers and contact details
 * are deleted are promised in the consent text and stay. Once it is closed, only the last day on which
 * paper is keyed moves, for as long as that has not passed: figures are final afterwards.
 */
export function changeDates(
  edition: Edition,
  configured: Schedule | undefined,
  { dates, by, at, reason }: DatesRequest,
): DatesOutcome {
  const today = dayOf(at);
  const { state } = edition;
  const before = datesOf(edition, configured);
  const closed = state === 'closed' && before ? heldDates(edition, before) : undefined;
  const after = closed ? keyedLonger(before ?? dates, closed.closesOn, dates) : dates;
  const refusal = closed
    ? keyingRefusal(closed, after, today, reason)
    : (fixed(edition, before, after, today, reason) ?? datesFault(after, today));
  if (refusal) return { changed: false, refusal };
  const said = reason?.trim();
  const trace = { what: 'dates' as const, by, at: at.toISOString(), from: state, to: state };
  const history = [...edition.history, { ...trace, ...(said ? { reason: said } : {}) }];
  return { changed: true, edition: { ...edition, dates: after, history } };
}

/** The dates as they were, with the day on which it closed and another last day of keying. */
const keyedLonger = (before: Schedule, closesOn: Day, { keyedUntil }: Schedule): Schedule => ({
  ...before,
  // It may have been closed before it had begun.
  closesOn: closesOn < before.opensOn ? before.opensOn : closesOn,
  keyedUntil,
});

function keyingRefusal(
  before: Schedule,
  after: Schedule,
  today: Day,
  reason: string | undefined,
): DatesRefusal | undefined {
  if (lastAnswerDay(before) < today) return 'keying-over';
  const { keyedUntil = '' } = after;
  if (!DaySchema.safeParse(keyedUntil).success) return 'malformed';
  // What was keyed on a day after the last one would never be counted.
  if (keyedUntil < today) return 'keyed-in-the-past';
  return keyingFault(after) ?? (reason?.trim() ? undefined : 'reason-missing');
}

function fixed(
  { state }: Edition,
  before: Schedule | undefined,
  after: Schedule,
  today: Day,
  reason: string | undefined,
): DatesRefusal | undefined {
  if (state === 'draft' || state === 'rehearsal' || !before) return undefined;
  if (state !== 'open') return 'no-longer-editable';
  // Moving the last day now would reopen the edition without a trace.
  if (before.closesOn < today) return 'over-by-date';
  if (before.opensOn <= today && after.opensOn !== before.opensOn) return 'opened-already';
  const kept =
    after.answersDeletedOn === before.answersDeletedOn &&
    after.contactsDeletedOn === before.contactsDeletedOn;
  if (!kept) return 'promised';
  return reason?.trim() ? undefined : 'reason-missing';
}
