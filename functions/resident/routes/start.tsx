import { type Context, Hono } from 'hono';
import { parseCode } from '../../../shared/invitation/access-code.ts';
import { hashCode } from '../../../shared/invitation/code-hash.ts';
import { phaseAt } from '../../../shared/survey/schedule.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { beginDraft, loadDraft } from '../draft.ts';
import { MessagePage } from '../pages/message-page.tsx';
import { OtherVisitPage } from '../pages/other-visit-page.tsx';
import { StartPage } from '../pages/start-page.tsx';
import { paths } from '../paths.ts';
import { refuseForm } from '../refuse-form.tsx';
import { chooseLanguage, type ResidentDeps, readAction, siteFor } from '../site.ts';
import { beginVisit, type Visit } from '../visit.ts';
import type { EditionEnv } from '../visitor.tsx';

/** The start page, the access code, and leaving a shared device clean. */
export function startRoutes(deps: ResidentDeps) {
  const routes = new Hono<EditionEnv>();

  routes.get('/:survey', async (c) => {
    const edition = c.get('edition');
    const site = c.get('site');
    const visit = await deps.visits.read(c, edition.definition.survey);
    const resumable = visit !== undefined && (await loadDraft(deps.drafts, visit)) !== undefined;
    const notice = c.req.query('erased') === 'yes' ? site.messages.erased : undefined;
    const phase = phaseAt(edition.schedule, deps.clock());
    return c.html(<StartPage {...{ site, edition, phase, resumable, notice }} />);
  });

  routes.post('/:survey', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const typed = form.fields.code?.[0] ?? '';
    const action = readAction(form.fields.action?.[0]);
    if (action.kind === 'language') {
      chooseLanguage(c, action.language);
      return startPage(c, deps, 200, typed);
    }
    return enterCode(c, deps, typed, action.kind === 'replace');
  });

  routes.post('/:survey/erase', async (c) => {
    const { survey } = c.get('edition').definition;
    const visit = await deps.visits.read(c, survey);
    if (visit) await deps.drafts.remove(visit.draftId);
    deps.visits.clear(c, survey);
    return c.redirect(`${paths.start(survey)}?erased=yes`, 303);
  });

  return routes;
}

async function enterCode(
  c: Context<EditionEnv>,
  deps: ResidentDeps,
  typed: string,
  replace: boolean,
) {
  const { definition, schedule } = c.get('edition');
  const { survey } = definition;
  const { messages } = c.get('site');
  if (phaseAt(schedule, deps.clock()) !== 'open') return startPage(c, deps, 403, typed);
  if (typed.trim() === '') return startPage(c, deps, 422, typed, messages.start.codeMissing);
  const code = parseCode(typed);
  const codeHash = code && hashCode(deps.accessCodeSecret, survey, code);
  const invitation = codeHash ? await deps.invitations.get(survey, codeHash) : undefined;
  if (!codeHash || !invitation) {
    deps.logger.info('access code refused', { survey, wellFormed: code !== undefined });
    return startPage(c, deps, 422, typed, messages.start.codeWrong);
  }
  const before = await deps.visits.read(c, survey);
  const own = before?.codeHash === codeHash ? before : undefined;
  if (invitation.used) return codeUsed(c, deps, own);
  const draft = before && (await loadDraft(deps.drafts, before));
  if (before && !own && draft) {
    // Its key stands in this browser's cookie alone: never thrown away without asking.
    if (!replace) {
      return c.html(<OtherVisitPage site={c.get('site')} typed={typed} />, 409);
    }
    await deps.drafts.remove(before.draftId);
  }
  const known = draft ? own : undefined;
  const visit = known ?? beginVisit({ survey, codeHash, stream: invitation.stream });
  if (!known) await beginDraft(deps.drafts, visit, schedule);
  await deps.visits.write(c, visit);
  return c.redirect(paths.page(survey, definition.pages[0]?.code ?? ''), 303);
}

/** Whoever used the code in this very browser sees their thank-you page again. */
async function codeUsed(c: Context<EditionEnv>, deps: ResidentDeps, own: Visit | undefined) {
  const { definition } = c.get('edition');
  if (own && (await deps.submissions.wasSent(own.submissionId))) {
    return c.redirect(paths.thanks(definition.survey), 303);
  }
  const site = c.get('site');
  const { heading, body, notYou } = site.messages.codeUsed;
  const office = definition.office.name[site.language];
  return c.html(<MessagePage site={site} heading={heading} body={[body, notYou(office)]} />, 409);
}

function startPage(
  c: Context<EditionEnv>,
  deps: ResidentDeps,
  status: 200 | 403 | 422,
  typed: string,
  error?: string,
) {
  const edition = c.get('edition');
  // Read anew: the language may have been chosen by this very request.
  const site = siteFor(c, deps, edition.definition);
  const phase = phaseAt(edition.schedule, deps.clock());
  const faulty = error === undefined ? {} : { error };
  return c.html(<StartPage {...{ site, edition, phase, typed, ...faulty }} />, status);
}
