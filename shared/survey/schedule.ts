import * as z from 'zod';
import { addDays, type Day, DaySchema, dayOf } from '../response/day.ts';

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
    /** The last day on which paper forms are keyed or imported; left out, the web's last day. */
    keyedUntil: DaySchema.optional(),
    answersDeletedOn: DaySchema,
    /** The date promised in the consent text. */
    contactsDeletedOn: DaySchema,
  })
  .refine((s) => s.opensOn <= s.closesOn, 'an edition cannot close before it opens')
  .refine(
    (s) => s.closesOn < s.answersDeletedOn && s.closesOn < s.contactsDeletedOn,
    'deletion comes after closing',
  )
  .refine(
    ({ closesOn, keyedUntil = closesOn, answersDeletedOn }) =>
      closesOn <= keyedUntil && keyedUntil < answersDeletedOn,
    'keying ends between closing and deletion',
  );
export type Schedule = z.infer<typeof ScheduleSchema> & {
  /** Closed by a person: nobody begins any more, not even on `closesOn`. */
  readonly closedByHand?: true | undefined;
  /** No person has opened it yet: its dates alone let nobody in. */
  readonly notYetOpened?: true | undefined;
};

export type Phase = 'upcoming' | 'open' | 'closed';

/** Where an edition stands at an instant. */
export function phaseAt(schedule: Schedule, now: Date): Phase {
  if (schedule.notYetOpened) return 'upcoming';
  if (schedule.closedByHand) return 'closed';
  const today = dayOf(now);
  if (today < schedule.opensOn) return 'upcoming';
  return today <= schedule.closesOn ? 'open' : 'closed';
}

/** Whoever began in time may still send on so many days after closing. */
export const GRACE_DAYS = 1;

/** Whether answers are taken, from those who begin or from those who began in time. */
export function acceptsSending(schedule: Schedule, now: Date): boolean {
  const { opensOn, closesOn, notYetOpened } = schedule;
  if (notYetOpened) return false;
  const today = dayOf(now);
  return today >= opensOn && today <= addDays(closesOn, GRACE_DAYS);
}

/** The last day that an answer can carry, sent by web or keyed from paper. */
export function lastAnswerDay({ closesOn, keyedUntil = closesOn }: Schedule): Day {
  const sentUntil = addDays(closesOn, GRACE_DAYS);
  return keyedUntil > sentUntil ? keyedUntil : sentUntil;
}

/**
 * The day that an answer carries which is stored now. One that was taken in the last moment and is
 * stored after midnight belongs to the last day: on a later one it would never be counted.
 */
export function answerDay(schedule: Schedule, now: Date): Day {
  const [today, last] = [dayOf(now), lastAnswerDay(schedule)];
  return today < last ? today : last;
}

/** Whether paper forms are keyed: their answers carry the day on which they are stored. */
export function acceptsKeying(schedule: Schedule, now: Date): boolean {
  if (schedule.notYetOpened) return false;
  const today = dayOf(now);
  return today >= schedule.opensOn && today <= lastAnswerDay(schedule);
}

/** Whoever leaves contact details has at least so many days before they are deleted. */
const SHORTEST_KEEPING_DAYS = 1;

/** Whether new contact details are still taken, before, while and after the edition is open. */
export function takesContacts({ contactsDeletedOn }: Schedule, now: Date): boolean {
  return dayOf(now) < addDays(contactsDeletedOn, -SHORTEST_KEEPING_DAYS);
}
