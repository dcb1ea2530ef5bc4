import * as z from 'zod';
import { addDays, endOfDay } from '../../shared/response/day.ts';
import type { DraftRepository } from '../../shared/storage/draft-repository.ts';
import type { Fields } from '../../shared/survey/read-answer.ts';
import { GRACE_DAYS, type Schedule } from '../../shared/survey/schedule.ts';
import { draftSeal, type Visit } from './visit.ts';

/**
 * What was typed so far, field by field, right or wrong: an answer that needs correcting is as
 * little to be lost as any other.
 */
const DraftSchema = z.strictObject({
  fields: z.record(z.string(), z.array(z.string())),
});

/** Undefined when nothing is stored (expired, sent or erased). */
export async function loadDraft(
  drafts: DraftRepository,
  visit: Visit,
): Promise<Fields | undefined> {
  const sealed = await drafts.get(visit.draftId);
  if (sealed === undefined) return undefined;
  const draft = DraftSchema.safeParse(await draftSeal(visit).open(sealed));
  return draft.success ? draft.data.fields : undefined;
}

/** In bytes before sealing; sealed, it stays below the 400 KB of an item. */
const LARGEST_DRAFT = 250_000;

/** Whether a draft can be stored at all; no honest one comes near the limit. */
export const fitsDraft = (fields: Fields): boolean =>
  Buffer.byteLength(JSON.stringify(fields)) <= LARGEST_DRAFT;

/** An empty draft for a visit that begins. */
export async function beginDraft(
  drafts: DraftRepository,
  visit: Visit,
  schedule: Schedule,
): Promise<void> {
  await drafts.put(visit.draftId, await draftSeal(visit).seal({ fields: {} }), expiry(schedule));
}

export async function saveDraft(
  drafts: DraftRepository,
  visit: Visit,
  fields: Fields,
  schedule: Schedule,
): Promise<void> {
  await drafts.replace(visit.draftId, await draftSeal(visit).seal({ fields }), expiry(schedule));
}

/** All drafts of an edition expire together, so that the date says nothing of when one began. */
const expiry = ({ closesOn }: Schedule): Date => endOfDay(addDays(closesOn, GRACE_DAYS));
