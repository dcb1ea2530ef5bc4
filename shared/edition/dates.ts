import { type Day, dayOf } from '../response/day.ts';
import { lastAnswerDay, type Schedule, ScheduleSchema } from '../survey/schedule.ts';
import { datesOf, type Edition } from './edition.ts';

export type DatesFault =
  | 'malformed'
  | 'closes-before-opening'
  | 'closes-in-the-past'
  | 'keyed-too-short'
  | 'deleted-too-soon'
  | 'contacts-deleted-too-soon';

export type DatesRefusal =
  | DatesFault
  | 'no-longer-editable'
  | 'opened-already'
  | 'promised'
  | 'over-by-date'
  | 'reason-missing';

/** Why an edition cannot run on these dates from today on; undefined when it can. */
export function datesFault(dates: Schedule, today: Day): DatesFault | undefined {
  const { opensOn, closesOn, keyedUntil, answersDeletedOn, contactsDeletedOn } = dates;
  const parsed = ScheduleSchema.safeParse(dates);
  if (!parsed.success && parsed.error.issues.some(({ code }) => code !== 'custom')) {
    return 'malformed';
  }
  if (closesOn < opensOn) return 'closes-before-opening';
  if (closesOn < today) return 'closes-in-the-past';
  if (keyedUntil !== undefined && keyedUntil < closesOn) return 'keyed-too-short';
  const lastSending = lastAnswerDay(dates);
  if (answersDeletedOn <= lastSending) return 'deleted-too-soon';
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
 * are deleted are promised in the consent text and stay.
 */
export function changeDates(
  edition: Edition,
  configured: Schedule | undefined,
  { dates, by, at, reason }: DatesRequest,
): DatesOutcome {
  const today = dayOf(at);
  const refusal =
    fixed(edition, datesOf(edition, configured), dates, today, reason) ?? datesFault(dates, today);
  if (refusal) return { changed: false, refusal };
  const { state } = edition;
  const said = reason?.trim();
  const trace = { what: 'dates' as const, by, at: at.toISOString(), from: state, to: state };
  const history = [...edition.history, { ...trace, ...(said ? { reason: said } : {}) }];
  return { changed: true, edition: { ...edition, dates, history } };
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
