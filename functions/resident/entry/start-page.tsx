import type { Context } from 'hono';
import { phaseAt } from '../../../shared/survey/schedule.ts';
import { StartPage, type StartPageProps } from '../pages/start-page.tsx';
import { type DoorDeps, type Site, siteFor } from '../site.ts';
import type { EditionEnv } from '../visit/edition.ts';

/** The start page, with what was typed there, what is wrong with it and what this browser holds. */
export async function startPage(
  c: Context<EditionEnv>,
  deps: DoorDeps,
  status: 200 | 403 | 422,
  rest: Pick<StartPageProps, 'typed' | 'error' | 'unsent'>,
) {
  const edition = c.get('edition');
  // Read anew: the language may have been chosen by this very request.
  const site = await siteFor(c, deps, edition.definition);
  const phase = phaseAt(edition.schedule, deps.clock());
  const notice = c.req.method === 'GET' ? noticeOf(c, site) : undefined;
  return c.html(<StartPage {...{ site, edition, phase, notice, ...rest }} />, status);
}

/** What was just done, where the address tells. */
function noticeOf(c: Context, { messages }: Site): string | undefined {
  if (c.req.query('erased') === 'yes') return messages.erased;
  return c.req.query('left') === 'yes' ? messages.left : undefined;
}
