import * as z from 'zod';
import { DaySchema } from '../response/day.ts';

/** One opt-in, and the day on which everything of it goes. */
export const OptInKeySchema = z.strictObject({
  survey: z.string().min(1),
  contactId: z.string().min(1),
  deletedOn: DaySchema,
});
export type OptInKey = z.infer<typeof OptInKeySchema>;
type Key = Omit<OptInKey, 'deletedOn'>;

export const isSameKey = (a: Key, b: Key): boolean =>
  a.survey === b.survey && a.contactId === b.contactId;

/**
 * Every opt-in of one person, the one asked for first. That two are one person's, a coordinator saw;
 * no machine looks for it.
 *
 * @param linked the opt-ins marked as the same person as one of them.
 */
export async function allOptInsOf(
  optIn: OptInKey,
  linked: (key: Key) => Promise<readonly OptInKey[]>,
): Promise<OptInKey[]> {
  const found = [optIn];
  for (let next = 0; next < found.length; next++) {
    const from = found[next];
    for (const other of from ? await linked(from) : []) {
      if (!found.some((known) => isSameKey(known, other))) found.push(other);
    }
  }
  return found;
}
