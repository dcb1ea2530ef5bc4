/** Ends the survey ids of rehearsals and of nothing else: rights to delete hang on it. */
export const REHEARSAL_SUFFIX = '-rehearsal';
