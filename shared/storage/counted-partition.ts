/**
 * What may be shown of an edition (its results, their runs and the tally that they count) stands in a
 * partition of its own, so that a function can be let in here and not to the tallies of single days.
 */
export const COUNTED_PREFIX = 'counted#';

export const countedPartition = (survey: string): string => `${COUNTED_PREFIX}${survey}`;
