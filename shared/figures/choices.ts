import * as z from 'zod';
import { StampSchema } from '../login/stamp.ts';
import { CodeSchema } from '../survey/code.ts';

/** Which of the values that the plan states for an indicator the city goes by. */
export const OfficialChoiceSchema = z.strictObject({
  indicator: CodeSchema,
  number: z.int().min(1),
  /** First line of the plan's text on which it stands; null when no value is official any more. */
  line: z.int().min(1).nullable(),
  reason: z.string(),
  chosen: StampSchema,
});
export type OfficialChoice = z.infer<typeof OfficialChoiceSchema>;

/** Which policies and SDG goals an indicator belongs to, as staff assigned it. */
export const AssignmentSchema = z.strictObject({
  indicator: CodeSchema,
  number: z.int().min(1),
  /** Codes of the plan's policies. */
  policies: z.array(z.string().min(1)),
  /** 1 to 17; null leaves it to what the plan says. */
  goals: z.array(z.int().min(1).max(17)).nullable(),
  assigned: StampSchema,
});
export type Assignment = z.infer<typeof AssignmentSchema>;

/** What holds of each indicator: the entry with the highest number. */
export function newestByIndicator<
  T extends { readonly indicator: string; readonly number: number },
>(entries: readonly T[]): ReadonlyMap<string, T> {
  const newest = new Map<string, T>();
  for (const entry of entries) {
    const before = newest.get(entry.indicator);
    if (!before || entry.number > before.number) newest.set(entry.indicator, entry);
  }
  return newest;
}
