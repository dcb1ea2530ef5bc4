import * as z from 'zod';
import { type Day, DaySchema } from '../response/day.ts';

/** The roles whose work takes two people: double entry of paper, approval of figures. */
export const DEPUTY_ROLES = ['paper', 'analyst'] as const;
export const DeputyRoleSchema = z.enum(DEPUTY_ROLES);
export type DeputyRole = z.infer<typeof DeputyRoleSchema>;

/** Someone who stands in for a role while whoever holds it is away. People by subject id. */
export const DeputyshipSchema = z
  .strictObject({
    id: z.string().min(1),
    role: DeputyRoleSchema,
    deputy: z.string().min(1).max(200),
    /** As pages print it. */
    deputyName: z.string().trim().min(1).max(60),
    /** Both days included. */
    from: DaySchema,
    until: DaySchema,
    reason: z.string().trim().min(1).max(200),
    namedBy: z.string().min(1),
    /** The day on which administration ended it early; that day no longer counts. */
    endedOn: DaySchema.optional(),
  })
  .refine(({ from, until }) => from <= until, 'a deputyship cannot end before it begins')
  .refine(({ deputy, namedBy }) => deputy !== namedBy, 'nobody names themselves');
export type Deputyship = z.infer<typeof DeputyshipSchema>;

/** Whether a deputyship holds on a day. */
export const isInForce = ({ from, until, endedOn }: Deputyship, day: Day): boolean =>
  from <= day && day <= until && (endedOn === undefined || day < endedOn);

/** The deputyship by which a person may do a role's work on a day, if there is one. */
export const deputyshipOf = (
  deputies: readonly Deputyship[],
  role: DeputyRole,
  subject: string,
  day: Day,
): Deputyship | undefined =>
  deputies.find((d) => d.role === role && d.deputy === subject && isInForce(d, day));
