import type { Clock } from '../../../shared/runtime/clock.ts';
import type { DraftRepository, StoredDraft } from '../../../shared/storage/draft-repository.ts';

/** Long enough to read a page and answer it; in milliseconds. */
const KEPT_MS = 5 * 60_000;
/** Long enough for a redirect; in milliseconds. */
const SHOWN_MS = 3_000;
const MOST_KEPT = 200;
/** In characters of a sealed draft; one of a long survey has some five thousand. */
const LARGEST_KEPT = 32_000;

/**
 * Drafts that need not be read again, since this process has just had them. Another device may have
 * saved through another process meanwhile, so nothing is decided by them that a saving does not
 * confirm: whatever is saved on top of a draft names its revision (docs/decisions/0061).
 */
export interface RecentDrafts extends DraftRepository {
  /** For the page after a saving: the draft as this process has just stored it, handed out once. */
  justSaved(draftId: string): StoredDraft | undefined;
  /** The draft as this process last saw it, possibly an old one; undefined when it has none. */
  recall(draftId: string): StoredDraft | undefined;
  /** For a draft that was sent. */
  forget(draftId: string): void;
}

interface Recent {
  readonly draft: StoredDraft;
  readonly at: number;
  /** Saved here, and no page was shown since. */
  readonly toBeShown: boolean;
}

/** Keeps them sealed, as they are stored. */
export function rememberDrafts(drafts: DraftRepository, clock: Clock): RecentDrafts {
  const kept = new Map<string, Recent>();
  const keep = (draftId: string, draft: StoredDraft, toBeShown: boolean) => {
    kept.delete(draftId);
    if (draft.sealed.length > LARGEST_KEPT) return;
    kept.set(draftId, { draft, at: clock().getTime(), toBeShown });
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  };
  const youngerThan = (ms: number, draftId: string): Recent | undefined => {
    const recent = kept.get(draftId);
    return recent && clock().getTime() - recent.at < ms ? recent : undefined;
  };
  return {
    async put(draftId, sealed, expiresAt) {
      const revision = await drafts.put(draftId, sealed, expiresAt);
      keep(draftId, { sealed, revision }, true);
      return revision;
    },
    async replace(draftId, sealed, seen, expiresAt) {
      const revision = await drafts.replace(draftId, sealed, seen, expiresAt);
      if (revision === undefined) kept.delete(draftId);
      else keep(draftId, { sealed, revision }, true);
      return revision;
    },
    async get(draftId) {
      kept.delete(draftId);
      const draft = await drafts.get(draftId);
      if (draft) keep(draftId, draft, false);
      return draft;
    },
    justSaved(draftId) {
      const recent = youngerThan(SHOWN_MS, draftId);
      if (!recent?.toBeShown) return undefined;
      kept.set(draftId, { ...recent, toBeShown: false });
      return recent.draft;
    },
    recall: (draftId) => youngerThan(KEPT_MS, draftId)?.draft,
    forget: (draftId) => void kept.delete(draftId),
    remove(draftId) {
      kept.delete(draftId);
      return drafts.remove(draftId);
    },
  };
}
