/** A publication is corrected by withdrawing it, which everyone should see within minutes. */
export const PAGE_KEPT = 'public, max-age=300';

/** Where something newer may stand at any time. */
export const FRONT_KEPT = 'public, max-age=60';

/**
 * What stands at a publication's own address never changes, but may be withdrawn: a day is how long
 * a copy of a withdrawn file may still be handed on.
 */
export const FILE_KEPT = 'public, max-age=86400, immutable';
