import * as z from 'zod';
import { DaySchema } from '../response/day.ts';
import { CodeSchema } from '../survey/code.ts';
import { ActivityIdSchema } from './activity.ts';

/** One person whom the city lets one organisation contact. */
export const AssignmentSchema = z.strictObject({
  survey: z.string().min(1),
  contactId: z.string().min(1),
  /** The organisation's code. */
  organisation: CodeSchema,
  /** What they are asked for, where it is clear already. */
  activity: ActivityIdSchema.optional(),
  assignedOn: DaySchema,
  /** The provider's id of who assigned them. */
  assignedBy: z.string().min(1),
});
export type Assignment = z.infer<typeof AssignmentSchema>;
