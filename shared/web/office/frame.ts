import type { Context } from 'hono';
import { type Session, sessionOf } from '../../login/session.ts';
import type { OfficeSite } from './site-description.ts';

/** What the frame of a page is told of the request it answers; spread it into the page. */
export interface OfficeFrame {
  readonly site: OfficeSite;
  /** Whoever is logged in. */
  readonly user?: Pick<Session, 'name' | 'roles'> | undefined;
  /** The path of the address, by which the navigation knows where it stands. */
  readonly path: string;
}

export const frameOf = (c: Context, { site }: { readonly site: OfficeSite }): OfficeFrame => ({
  site,
  user: sessionOf(c),
  path: c.req.path,
});
