import type { Context } from 'hono';
import type { FormRefusal } from '../../shared/web/form-body.ts';
import type { MyContactDeps } from './deps.ts';
import { NotePage } from './pages/note-pages.tsx';
import { siteFor } from './site.ts';

/** A body that can't be read as a form. */
export function unreadable(c: Context, deps: MyContactDeps, status: FormRefusal) {
  const site = siteFor(c, deps);
  const { heading, body } = site.messages.myContact.unreadable;
  return c.html(<NotePage site={site} heading={heading} body={[body]} />, status);
}
