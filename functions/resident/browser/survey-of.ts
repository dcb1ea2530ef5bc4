/** Every address of a survey begins with its id. */
export const surveyOf = (path: string): string | undefined => path.split('/')[1];
