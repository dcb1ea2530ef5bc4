import type { Clock } from '../../../shared/runtime/clock.ts';
import type { DraftRepository, StoredDraft } from '../../../shared/storage/draft-repository.ts';

/** Long enough for a redirect; in milliseconds. */
const KEPT_MS = 3_000;
/** More are saved at once only by a load that leaves no time for the pages after them. */
const MOST_KEPT = 50;

export interface SavedDrafts extends DraftRepository {
  /**
   * For the page that is shown after a saving: the draft as this process has just stored it, handed
   * out once; else as it is stored now. What is saved on top of it names its revision as always, so
   * another device's saving in between is noticed (docs/decisions/0060).
   */
  getAfterSaving(draftId: string): Promise<StoredDraft | undefined>;
}

/** Drafts that need not be read again right after they were saved; kept as sealed as they are stored. */
export function rememberSaved(drafts: DraftRepository, clock: Clock): SavedDrafts {
  const kept = new Map<string, { readonly draft: StoredDraft; readonly at: number }>();
  const keep = (draftId: string, draft: StoredDraft) => {
    kept.set(draftId, { draft, at: clock().getTime() });
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  };
  const take = (draftId: string): StoredDraft | undefined => {
    const found = kept.get(draftId);
    kept.delete(draftId);
    return found && clock().getTime() - found.at < KEPT_MS ? found.draft : undefined;
  };
  return {
    async put(draftId, sealed, expiresAt) {
      const revision = await drafts.put(draftId, sealed, expiresAt);
      keep(draftId, { sealed, revision });
      return revision;
    },
    async replace(draftId, sealed, read, expiresAt) {
      const revision = await drafts.replace(draftId, sealed, read, expiresAt);
      if (revision === undefined) kept.delete(draftId);
      else keep(draftId, { sealed, revision });
      return revision;
    },
    get(draftId) {
      kept.delete(draftId);
      return drafts.get(draftId);
    },
    getAfterSaving: async (draftId) => take(draftId) ?? drafts.get(draftId),
    remove(draftId) {
      kept.delete(draftId);
      return drafts.remove(draftId);
    },
  };
}
