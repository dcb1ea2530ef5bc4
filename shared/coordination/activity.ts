import * as z from 'zod';
import { type Day, DaySchema } from '../response/day.ts';
import { CodeSchema, OptionCodeSchema } from '../survey/code.ts';

export const ActivityIdSchema = z.string().regex(/^[a-z0-9]{4,20}$/);

/** What the public list shows of an activity. */
export const PublicActivitySchema = z.strictObject({
  id: ActivityIdSchema,
  title: z.string().min(1).max(80),
  description: z.string().min(1).max(1000),
  /** Its field: the code of an interest of the opt-in. */
  field: OptionCodeSchema,
  place: z.string().min(1).max(120),
  /** The district of the opt-in in which it is; left out when it is all over the city. */
  town: OptionCodeSchema.optional(),
  /** When it takes place: codes of the opt-in's availability, in its order. */
  times: z.array(OptionCodeSchema).min(1),
  /** What it helps to be able to do: codes of the opt-in's skills. No condition of taking part. */
  skills: z.array(OptionCodeSchema).default([]),
  /** How many people are looked for. */
  needed: z.int().min(1).max(999),
  /** What those who take part should bring, in the organiser's words. */
  brings: z.string().min(1).max(200).optional(),
  from: DaySchema.optional(),
  until: DaySchema.optional(),
  /** The organisation's name as people know it. */
  organiser: z.string().min(1).max(80),
});
export type PublicActivity = z.infer<typeof PublicActivitySchema>;

/** Something people can take part in, as its organisation and the city keep it. */
export const ActivitySchema = PublicActivitySchema.omit({ organiser: true }).extend({
  /** The code of the organisation that runs it. */
  organisation: CodeSchema,
  /** Whether it stands on the public list. */
  shownToPublic: z.boolean(),
  /** Set once nobody is looked for any more. */
  closed: z.boolean(),
  /** How often it was stored, from 1. */
  revision: z.int().min(1),
});
export type Activity = z.infer<typeof ActivitySchema>;

/** Whether people are looked for on this day. */
export const isOpen = (
  activity: Pick<Activity, 'until'> & { readonly closed?: boolean },
  today: Day,
): boolean => !activity.closed && (activity.until === undefined || activity.until >= today);

/** @returns undefined for what the public must not see. */
export function publicCopy(activity: Activity, organiser: string): PublicActivity | undefined {
  const {
    organisation: _organisation,
    shownToPublic,
    closed,
    revision: _revision,
    ...shown
  } = activity;
  return shownToPublic && !closed ? { ...shown, organiser } : undefined;
}
