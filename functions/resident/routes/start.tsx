import { type Context, Hono } from 'hono';
import { phaseAt } from '../../../shared/survey/schedule.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { chooseLanguage } from '../../../shared/web/residents/site.ts';
import { beginAnew, dropDraft, makeRoom, whereLeft } from '../entry/begin.ts';
import { readEntry } from '../entry/entry.ts';
import { codeUsed, otherVisit, startPageFor } from '../entry/entry-pages.tsx';
import { NumberPage } from '../pages/number-page.tsx';
import { paths } from '../paths.ts';
import { refuseForm } from '../refuse-form.tsx';
import { type ResidentDeps, readAction, siteFor } from '../site.ts';
import type { EditionEnv } from '../visit/edition.ts';

/** The start page, the access code, and leaving a shared device clean. */
export function startRoutes(deps: ResidentDeps) {
  const routes = new Hono<EditionEnv>();

  routes.get('/:survey', (c) => startPageFor(c, deps, 200, {}));

  routes.post('/:survey', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const typed = form.fields.code?.[0] ?? '';
    const action = readAction(form.fields.action?.[0]);
    if (action.kind === 'language') {
      chooseLanguage(c, action.language);
      const { start } = (await siteFor(c, deps)).messages;
      // Refused before, and nothing else was typed since.
      if (typed !== form.fields.refused?.[0]) return startPageFor(c, deps, 200, { typed });
      const error = typed.trim() === '' ? start.codeMissing : start.codeWrong;
      return startPageFor(c, deps, 422, { typed, error });
    }
    return enterCode(c, deps, typed, action.kind === 'replace');
  });

  routes.post('/:survey/erase', async (c) => {
    const { survey } = c.get('edition').definition;
    const visit = await deps.visits.read(c, survey);
    if (visit) {
      await dropDraft(deps, survey, visit.draftId);
      if (await deps.pauses.holds(visit)) await deps.pauses.discard(visit.codeKey);
    }
    deps.visits.clear(c, survey);
    return c.redirect(`${paths.start(survey)}?erased=yes`, 303);
  });

  routes.post('/:survey/leave', (c) => {
    const { survey } = c.get('edition').definition;
    deps.visits.clear(c, survey);
    return c.redirect(`${paths.start(survey)}?left=yes`, 303);
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
  if (phaseAt(schedule, deps.clock()) !== 'open') return startPageFor(c, deps, 403, { typed });
  if (typed.trim() === '') {
    return startPageFor(c, deps, 422, { typed, error: messages.start.codeMissing });
  }
  const before = await deps.visits.read(c, survey);
  const entry = await readEntry(deps, definition, typed, before);
  if (!entry) return startPageFor(c, deps, 422, { typed, error: messages.start.codeWrong });
  const own = before?.codeHash === entry.codeHash ? before : undefined;
  if (own && (await deps.submissions.wasSent(own.submissionId))) {
    return c.redirect(paths.thanks(survey), 303);
  }
  if (entry.used) return codeUsed(c);
  const left = before && (await whereLeft(c, deps, before));
  if (left && own) {
    await deps.visits.write(c, own);
    return c.redirect(left, 303);
  }
  if (left && before) {
    // Its key stands in this browser's cookie alone: never thrown away without asking.
    if (!replace) return otherVisit(c, deps, before, left, typed);
    await makeRoom(deps, before);
  }
  if (entry.paused) return c.html(<NumberPage site={c.get('site')} code={typed} />);
  const { codeHash, codeKey, stream, openCode } = entry;
  return beginAnew(c, deps, { survey, codeHash, codeKey, stream, openCode });
}
