import type { Context } from 'hono';
import type { MyContactDeps } from './deps.ts';
import { EntryPage, type EntryState } from './pages/entry-page.tsx';
import { siteFor } from './site.ts';

/** The page that asks for the number, with whatever there is to say first. */
export const showEntry = (
  c: Context,
  deps: MyContactDeps,
  status: 200 | 403 | 422,
  state: EntryState = {},
) => c.html(<EntryPage site={siteFor(c, deps)} {...state} />, status);
