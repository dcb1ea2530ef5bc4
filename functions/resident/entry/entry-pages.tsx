import type { Context } from 'hono';
import { acceptsSending, phaseAt } from '../../../shared/survey/schedule.ts';
import { MessagePage } from '../pages/message-page.tsx';
import { OtherVisitPage } from '../pages/other-visit-page.tsx';
import type { StartPageProps } from '../pages/start-page.tsx';
import type { ResidentDeps } from '../site.ts';
import type { EditionEnv } from '../visit/edition.ts';
import type { Visit } from '../visit/visit.ts';
import { whereLeft } from './begin.ts';
import { startPage } from './start-page.tsx';

/** The start page for a browser that may hold a visit. */
export async function startPageFor(
  c: Context<EditionEnv>,
  deps: ResidentDeps,
  status: 200 | 403 | 422,
  rest: Pick<StartPageProps, 'typed' | 'error'>,
) {
  const { definition, schedule } = c.get('edition');
  const visit = await deps.visits.read(c, definition.survey);
  const taken = acceptsSending(schedule, deps.clock());
  const left = taken && visit && (await whereLeft(c, deps, visit));
  // The last day may have been moved since; the cookie is to last as long as the draft will.
  if (left) await deps.visits.write(c, visit);
  // On the day of grace the number leads nowhere any more: this browser is the only way back.
  const open = phaseAt(schedule, deps.clock()) === 'open';
  const unsent = left ? { left, paused: open && (await deps.pauses.holds(visit)) } : undefined;
  return startPage(c, deps, status, { unsent, ...rest });
}

/** Whoever used the code in this very browser sees their thank-you page instead. */
export function codeUsed(c: Context<EditionEnv>) {
  const site = c.get('site');
  const { heading, body, notYou } = site.messages.codeUsed;
  const office = c.get('edition').definition.office.name[site.language];
  return c.html(<MessagePage site={site} heading={heading} body={[body, notYou(office)]} />, 409);
}

/**
 * This browser holds a visit that was not sent.
 *
 * @param left where that visit goes on.
 * @param typed the new code, or undefined for someone without one.
 */
export async function otherVisit(
  c: Context<EditionEnv>,
  deps: ResidentDeps,
  before: Visit,
  left: string,
  typed?: string,
) {
  const paused = await deps.pauses.holds(before);
  return c.html(<OtherVisitPage {...{ site: c.get('site'), left, paused, typed }} />, 409);
}
