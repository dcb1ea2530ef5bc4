import type { Context } from 'hono';
import type { Deputyship } from '../../deputy/deputy.ts';
import { deputyshipsOf, type Session, sessionOf } from '../../login/session.ts';
import type { OfficeSite } from './site-description.ts';

/** What the frame of a page is told of the request it answers; spread it into the page. */
export interface OfficeFrame {
  readonly site: OfficeSite;
  /** Whoever is logged in. */
  readonly user?: Pick<Session, 'subject' | 'name' | 'roles'> | undefined;
  /** The roles in which they stand in for a colleague: every page says so. */
  readonly deputyships?: readonly Deputyship[];
  /** The path of the address, by which the navigation knows where it stands. */
  readonly path: string;
}

export const frameOf = (c: Context, { site }: { readonly site: OfficeSite }): OfficeFrame => ({
  site,
  user: sessionOf(c),
  deputyships: deputyshipsOf(c),
  path: c.req.path,
});
