import * as z from 'zod';
import { addDays, DaySchema, endOfDay, startOfDay } from '../response/day.ts';

/**
 * When an edition runs, in days of Japan. Apart from the definition, because the wording is
 * versioned and the dates are the operator's.
 */
export const ScheduleSchema = z
  .strictObject({
    survey: z.string().min(1),
    opensOn: DaySchema,
    /** The last day on which answers are taken. */
    closesOn: DaySchema,
    answersDeletedOn: DaySchema,
    /** The date promised in the consent text. */
    contactsDeletedOn: DaySchema,
  })
  .refine((s) => s.opensOn <= s.closesOn, 'an edition cannot close before it opens')
  .refine(
    (s) => s.closesOn < s.answersDeletedOn && s.closesOn < s.contactsDeletedOn,
    'deletion comes after closing',
  );
export type Schedule = z.infer<typeof ScheduleSchema> & {
  /** Closed by a person: nobody begins any more, not even on `closesOn`. */
  readonly closedByHand?: true | undefined;
};

export type Phase = 'upcoming' | 'open' | 'closed';

/** Where an edition stands at an instant. */
export function phaseAt(schedule: Schedule, now: Date): Phase {
  if (schedule.closedByHand) return 'closed';
  if (now < startOfDay(schedule.opensOn)) return 'upcoming';
  return now < endOfDay(schedule.closesOn) ? 'open' : 'closed';
}

/** Whoever began in time may still send on so many days after closing. */
export const GRACE_DAYS = 1;

/** Whether answers are taken, from those who begin or from those who began in time. */
export function acceptsSending(schedule: Schedule, now: Date): boolean {
  return (
    now >= startOfDay(schedule.opensOn) && now < endOfDay(addDays(schedule.closesOn, GRACE_DAYS))
  );
}

/** Whoever leaves contact details has at least so many days before they are deleted. */
const SHORTEST_KEEPING_DAYS = 1;

/** Whether new contact details are still taken, before, while and after the edition is open. */
export function takesContacts({ contactsDeletedOn }: Schedule, now: Date): boolean {
  return now < startOfDay(addDays(contactsDeletedOn, -SHORTEST_KEEPING_DAYS));
}
