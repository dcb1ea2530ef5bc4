/** The site's first page: this script lies in the folder of assets beside it. */
export const SITE = new URL('..', import.meta.url);

/** Every address of a survey begins with its id. */
export const surveyOf = (path: string): string | undefined =>
  path.slice(SITE.pathname.length).split('/')[0];
