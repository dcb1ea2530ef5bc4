import * as z from 'zod';
import { DaySchema } from '../response/day.ts';
import { CodeSchema } from '../survey/code.ts';
import type { Assignment } from './assignment.ts';
import type { ContactEvent } from './contact-event.ts';
import type { OptInKey } from './same-person.ts';

/** 連絡不要: nobody contacts this person any more. */
export const StopSchema = z.strictObject({
  since: DaySchema,
  /** Whoever asked for it: `person` by themselves, otherwise the organisation they told, or `city`. */
  by: CodeSchema,
});
export type Stop = z.infer<typeof StopSchema>;

/** All that coordinators keep of one person; no name, no way to reach them. */
export interface Person {
  readonly assignments: readonly Assignment[];
  /** In the order of entry. */
  readonly events: readonly ContactEvent[];
  readonly stop: Stop | undefined;
  /** Other opt-ins that a coordinator marked as the same person's. */
  readonly sameAs: readonly OptInKey[];
}

/** What names a person in every table of coordinators. */
export interface PersonKey {
  readonly survey: string;
  readonly contactId: string;
}
