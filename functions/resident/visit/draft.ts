import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { addDays, endOfDay } from '../../../shared/response/day.ts';
import type { DraftRepository, StoredDraft } from '../../../shared/storage/draft-repository.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { GRACE_DAYS, type Schedule } from '../../../shared/survey/schedule.ts';
import type { Edition } from '../site.ts';
import type { RecentDrafts } from './recent-drafts.ts';
import type { Step } from './steps.ts';
import { draftSeal, type Visit } from './visit.ts';

/**
 * What was typed so far, field by field, right or wrong: an answer that needs correcting is as
 * little to be lost as any other.
 */
const DraftSchema = z.strictObject({
  fields: z.record(z.string(), z.array(z.string())),
  /** The device that last saved each field. */
  savedBy: z.record(z.string(), z.string()),
  /** The page on which someone stands who goes on. */
  at: z.string(),
});
export interface Draft extends z.infer<typeof DraftSchema> {
  /** Of the item as it was read. */
  readonly revision: string;
  /** From this process's memory, possibly an old one: it holds only once it is saved on top of. */
  readonly recalled?: boolean;
}

/** Undefined when nothing is stored (expired, sent or erased). */
export const loadDraft = (drafts: DraftRepository, visit: Visit): Promise<Draft | undefined> =>
  drafts.get(visit.draftId).then((stored) => openDraft(stored, visit));

/**
 * The same for a page that is shown: the draft that this process has just saved, if the person was
 * led from there to this step.
 */
export async function loadDraftToShow(
  drafts: RecentDrafts,
  visit: Visit,
  step: Step,
): Promise<Draft | undefined> {
  const saved = await openDraft(drafts.justSaved(visit.draftId), visit);
  return saved?.at === step ? saved : loadDraft(drafts, visit);
}

/** The same for a page that was sent: as this process last saw it, if it did. */
export async function recallDraft(drafts: RecentDrafts, visit: Visit): Promise<Draft | undefined> {
  const draft = await openDraft(drafts.recall(visit.draftId), visit);
  return draft ? { ...draft, recalled: true } : loadDraft(drafts, visit);
}

async function openDraft(
  stored: StoredDraft | undefined,
  visit: Visit,
): Promise<Draft | undefined> {
  if (stored === undefined) return undefined;
  const draft = DraftSchema.safeParse(await draftSeal(visit).open(stored.sealed));
  return draft.success ? { ...draft.data, revision: stored.revision } : undefined;
}

/** In bytes before sealing; sealed, it stays below the 400 KB of an item. */
const LARGEST_DRAFT = 250_000;

/** Whether a draft can be stored at all; no honest one comes near the limit. */
const fitsDraft = (fields: Fields): boolean =>
  Buffer.byteLength(JSON.stringify(fields)) <= LARGEST_DRAFT;

/** An empty draft for a visit that begins. */
export async function beginDraft(
  drafts: DraftRepository,
  visit: Visit,
  schedule: Schedule,
  at: Step,
): Promise<void> {
  const sealed = await draftSeal(visit).seal({ fields: {}, savedBy: {}, at });
  await drafts.put(visit.draftId, sealed, draftExpiry(schedule));
}

/**
 * What a page showed of a draft, as a short text that a form carries along: seen again, it tells
 * whether the answers of the page are still those.
 */
export function digestOf(visit: Visit, fields: Fields, names: readonly string[]): string {
  const shown = names.map((name) => [name, fields[name] ?? []]);
  return createHmac('sha256', visit.draftKey).update(JSON.stringify(shown)).digest('base64url');
}

/** One page as it was sent. */
export interface Save {
  readonly typed: Fields;
  /** The fields that the page put, and the digest it carried; none from a page of long ago. */
  readonly names: readonly string[];
  readonly seen: string | undefined;
  /** Where the person stands after it. */
  readonly at: (fields: Fields) => Step;
}

/**
 * `saved`: as the draft now is. `elsewhere`: another device saved other answers to this page after
 * it was shown here; nothing was stored. `too-large`: nothing was stored. `gone`: the draft was
 * sent or erased meanwhile; one that was recalled possibly just changed. Of a recalled draft only
 * `saved` is certain: at anything else it has to be read, and the page judged again.
 */
export type Saved =
  | { readonly kind: 'saved' | 'elsewhere' | 'too-large'; readonly draft: Draft }
  | { readonly kind: 'gone' };

const TRIES = 8;

/**
 * Saves a page into the draft as it is by now: what other pages, tabs or devices saved meanwhile
 * stays. In one browser the page sent last counts; between two devices nothing is overwritten that
 * was not seen.
 *
 * @throws {Error} when others keep saving in between; then nothing was stored.
 */
export async function savePage(
  drafts: DraftRepository,
  visit: Visit,
  read: Draft,
  page: Save,
  schedule: Schedule,
): Promise<Saved> {
  let draft: Draft | undefined = read;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    if (!draft) return { kind: 'gone' };
    const counts = whatCounts(visit, draft, page);
    if (counts === 'ask') return { kind: 'elsewhere', draft };
    const mine = counts === 'typed';
    const fields = { ...mutable(draft.fields), ...(mine ? mutable(page.typed) : {}) };
    if (!fitsDraft(fields)) return { kind: 'too-large', draft };
    const saved = mine ? Object.keys(page.typed) : [];
    const savedBy = {
      ...draft.savedBy,
      ...Object.fromEntries(saved.map((name) => [name, visit.device])),
    };
    const next = { fields, savedBy, at: page.at(fields) };
    const sealed = await draftSeal(visit).seal(next);
    const expires = draftExpiry(schedule);
    const revision = await drafts.replace(visit.draftId, sealed, draft.revision, expires);
    if (revision !== undefined) return { kind: 'saved', draft: { ...next, revision } };
    draft = draft.recalled ? undefined : await loadDraft(drafts, visit);
  }
  throw new Error('the draft kept changing');
}

/** Of what was typed here and what is stored; `ask` when another device changed it, too. */
function whatCounts(
  visit: Visit,
  draft: Draft,
  { typed, names, seen }: Save,
): 'typed' | 'stored' | 'ask' {
  const byAnother = names.some((name) => (draft.savedBy[name] ?? visit.device) !== visit.device);
  if (!byAnother) return 'typed';
  const stored = digestOf(visit, draft.fields, names);
  if (stored === seen) return 'typed';
  const here = digestOf(visit, { ...draft.fields, ...typed }, names);
  if (here === stored) return 'typed';
  // Nothing was changed on the page here, so there is nothing to keep of it.
  return here === seen ? 'stored' : 'ask';
}

const mutable = (fields: Fields): Record<string, string[]> =>
  Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values]]));

/** All drafts of an edition expire together, so that the date says nothing of when one began. */
export const draftExpiry = ({ closesOn }: Schedule): Date =>
  endOfDay(addDays(closesOn, GRACE_DAYS));

/** When the drafts of each survey expire here. */
export const draftExpiryIn =
  (editions: ReadonlyMap<string, Edition>) =>
  (survey: string): Date | undefined => {
    const edition = editions.get(survey);
    return edition && draftExpiry(edition.schedule);
  };
