import type { Context, Env, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { acceptsSending, phaseAt } from '../../../shared/survey/schedule.ts';
import { MessagePage } from '../pages/message-page.tsx';
import { paths } from '../paths.ts';
import type { ResidentDeps } from '../site.ts';
import { type Draft, loadDraft, loadDraftToShow, type recallDraft } from './draft.ts';
import type { EditionEnv } from './edition.ts';
import type { Visit } from './visit.ts';

/** Behind the access code: who is answering and what was typed so far. */
export interface VisitorEnv extends Env {
  Variables: EditionEnv['Variables'] & { visit: Visit; draft: Draft };
}

/**
 * Lets through whoever began with a code and has not sent yet, with their draft. Whoever has sent
 * gets the thank-you page again, whenever they come.
 *
 * @param loadToSave the draft for a page that was sent.
 */
export const withVisitor = (
  deps: ResidentDeps,
  loadToSave: typeof recallDraft = loadDraft,
): MiddlewareHandler<VisitorEnv> =>
  createMiddleware<VisitorEnv>(async (c, next) => {
    const { definition, schedule } = c.get('edition');
    const visit = await deps.visits.read(c, definition.survey);
    const accepting = acceptsSending(schedule, deps.clock());
    const start = paths.start(definition.survey);
    if (!visit) return accepting ? sessionLost(c) : c.redirect(start, 303);
    const draft =
      c.req.method === 'GET'
        ? await loadDraftToShow(deps.drafts, visit, c.req.path.slice(start.length + 1))
        : await loadToSave(deps.drafts, visit);
    if (!draft) return visitOver(c, deps, visit);
    if (!accepting) return c.redirect(start, 303);
    if (phaseAt(schedule, deps.clock()) === 'closed') {
      c.set('site', { ...c.get('site'), underGrace: c.get('edition') });
    }
    c.set('visit', visit);
    c.set('draft', draft);
    return next();
  });

/**
 * The draft is gone: sent, here or on another device, or erased, or expired. A page of answers that
 * arrives after the sending is told that it came late.
 */
export async function visitOver(c: Context<VisitorEnv>, deps: ResidentDeps, visit: Visit) {
  const { survey } = visit;
  if (await deps.submissions.wasSent(visit.submissionId)) {
    // Nothing is typed on these two pages.
    const answers = ![paths.check(survey), paths.pause(survey)].includes(c.req.path);
    const thanks = c.req.method === 'POST' && answers ? paths.thanksLate : paths.thanks;
    return c.redirect(thanks(survey), 303);
  }
  const accepting = acceptsSending(c.get('edition').schedule, deps.clock());
  return accepting ? sessionLost(c) : c.redirect(paths.start(survey), 303);
}

function sessionLost(c: Context<VisitorEnv>) {
  const site = c.get('site');
  const { sessionLost: text } = site.messages;
  const { survey } = c.get('edition').definition;
  const link = { href: paths.start(survey), text: text.start };
  return c.html(
    <MessagePage site={site} heading={text.heading} body={[text.body]} link={link} />,
    403,
  );
}
