import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';

/** The cookie in which a browser keeps one kind of value for a survey. */
export const nameOf = (kind: string, survey: string): string => `${kind}-${survey}`;

/** Sealed as it came; undefined when the browser holds none. */
export const heldCookie = (c: Context, kind: string, survey: string): string | undefined =>
  getCookie(c, nameOf(kind, survey), 'host');

/** Whether this browser says that it began to answer: true or not, only the form can tell. */
export const holdsVisit = (c: Context, survey: string): boolean =>
  heldCookie(c, 'visit', survey) !== undefined;
