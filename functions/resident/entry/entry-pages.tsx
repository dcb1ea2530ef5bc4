import type { Context } from 'hono';
import { acceptsSending, phaseAt } from '../../../shared/survey/schedule.ts';
import { MessagePage } from '../pages/message-page.tsx';
import { OtherVisitPage } from '../pages/other-visit-page.tsx';
import { StartPage, type StartPageProps } from '../pages/start-page.tsx';
import { type ResidentDeps, siteFor } from '../site.ts';
import type { Visit } from '../visit/visit.ts';
import type { EditionEnv } from '../visit/visitor.tsx';
import { whereLeft } from './begin.ts';

/** The start page, with what was typed there and what is wrong with it. */
export async function startPage(
  c: Context<EditionEnv>,
  deps: ResidentDeps,
  status: 200 | 403 | 422,
  rest: Pick<StartPageProps, 'typed' | 'error' | 'notice'>,
) {
  const edition = c.get('edition');
  // Read anew: the language may have been chosen by this very request.
  const site = await siteFor(c, deps, edition.definition);
  const phase = phaseAt(edition.schedule, deps.clock());
  const visit = await deps.visits.read(c, edition.definition.survey);
  const taken = acceptsSending(edition.schedule, deps.clock());
  const left = taken && visit && (await whereLeft(c, deps, visit));
  const unsent = left ? { left, paused: await deps.pauses.holds(visit) } : undefined;
  return c.html(<StartPage {...{ site, edition, phase, unsent, ...rest }} />, status);
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
