import { type Context, Hono } from 'hono';
import { OPT_IN_FIELDS, readOptIn } from '../../../shared/contact/read-opt-in.ts';
import { visiblePages } from '../../../shared/survey/asked.ts';
import { type Fields, readAnswers } from '../../../shared/survey/read-answer.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { fitsDraft, saveDraft } from '../draft.ts';
import { OptInDetailsPage } from '../pages/opt-in-details-page.tsx';
import { OptInPage } from '../pages/opt-in-page.tsx';
import { paths } from '../paths.ts';
import { refuseForm } from '../refuse-form.tsx';
import { chooseLanguage, type ResidentDeps, readAction } from '../site.ts';
import type { VisitorEnv } from '../visitor.tsx';

/** Whether contact details are to be left, according to what was typed. */
export const wantsContact = (fields: Fields): boolean => fields.opt_in?.[0] === 'yes';

const NO_DETAILS: Fields = Object.fromEntries(OPT_IN_FIELDS.map((name) => [name, []]));

/** The volunteer opt-in: a step of its own after the questions. */
export function optInRoutes(deps: ResidentDeps) {
  const routes = new Hono<VisitorEnv>();

  routes.get('/:survey/volunteer', (c) =>
    optInPage(c, c.get('fields'), 200, c.req.query('changing') === 'yes'),
  );

  routes.post('/:survey/volunteer', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const choice = form.fields.opt_in?.[0];
    if (choice !== undefined && choice !== 'yes' && choice !== 'no') {
      return optInPage(c, c.get('fields'), 422, form.fields.changing?.[0] === 'yes');
    }
    const fields = await keep(c, deps, {
      // Whoever decides against it leaves no details behind, not even in the draft.
      ...(choice === 'yes' ? {} : NO_DETAILS),
      opt_in: choice ? [choice] : [],
    });
    if (!fields) return refuseForm(c, c.get('site'), 413);
    const { definition } = c.get('edition');
    const { survey } = definition;
    const action = readAction(form.fields.action?.[0]);
    const changing = form.fields.changing?.[0] === 'yes' ? '?changing=yes' : '';
    if (action.kind === 'language') {
      chooseLanguage(c, action.language);
      return c.redirect(`${paths.optIn(survey)}${changing}`, 303);
    }
    if (action.kind === 'back') {
      const last = visiblePages(definition, readAnswers(definition, fields).answers).at(-1);
      return c.redirect(last ? paths.page(survey, last.code) : paths.start(survey), 303);
    }
    if (wantsContact(fields)) return c.redirect(`${paths.optInDetails(survey)}${changing}`, 303);
    return c.redirect(paths.check(survey), 303);
  });

  routes.get('/:survey/volunteer/details', (c) => {
    if (!wantsContact(c.get('fields'))) {
      return c.redirect(paths.optIn(c.get('edition').definition.survey), 303);
    }
    return detailsPage(c, c.get('fields'), {}, 200, c.req.query('changing') === 'yes');
  });

  routes.post('/:survey/volunteer/details', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const { definition } = c.get('edition');
    const { survey } = definition;
    const typed: Record<string, string[]> = { opt_in: ['yes'] };
    for (const name of OPT_IN_FIELDS) typed[name] = shortened(form.fields[name]);
    const action = readAction(form.fields.action?.[0]);
    if (action.kind === 'cancel') {
      await keep(c, deps, { ...NO_DETAILS, opt_in: ['no'] });
      return c.redirect(paths.check(survey), 303);
    }
    const fields = await keep(c, deps, typed);
    if (!fields) return refuseForm(c, c.get('site'), 413);
    const changing = form.fields.changing?.[0] === 'yes';
    const query = changing ? '?changing=yes' : '';
    if (action.kind === 'language') {
      chooseLanguage(c, action.language);
      return c.redirect(`${paths.optInDetails(survey)}${query}`, 303);
    }
    if (action.kind === 'back') return c.redirect(`${paths.optIn(survey)}${query}`, 303);
    const { faults } = readOptIn(definition.optIn, fields);
    if (faults.length === 0) return c.redirect(paths.check(survey), 303);
    const { messages } = c.get('site');
    const errors = Object.fromEntries(
      faults.map(({ field, fault }) => [field, messages.optIn.fault(fault)]),
    );
    return detailsPage(c, fields, errors, 422, changing);
  });

  return routes;
}

/** No name or address is longer; what is stored must fit. */
const LONGEST = 300;
const shortened = (values: readonly string[] | undefined): string[] =>
  (values ?? []).slice(0, 20).map((value) => value.slice(0, LONGEST));

/** Undefined, and nothing stored, when the draft would grow too large to be kept. */
async function keep(
  c: Context<VisitorEnv>,
  deps: ResidentDeps,
  typed: Fields,
): Promise<Fields | undefined> {
  const fields = { ...c.get('fields'), ...typed };
  if (!fitsDraft(fields)) return undefined;
  const visit = { ...c.get('visit'), optedIn: wantsContact(fields) };
  await saveDraft(deps.drafts, visit, fields, c.get('edition').schedule);
  await deps.visits.write(c, visit);
  return fields;
}

function optInPage(c: Context<VisitorEnv>, fields: Fields, status: 200 | 422, changing: boolean) {
  const site = c.get('site');
  const { definition } = c.get('edition');
  const steps = definition.pages.length + 1;
  const error = status === 422 ? site.messages.optIn.fault('unknown-option') : undefined;
  return c.html(<OptInPage {...{ site, fields, step: steps, steps, changing, error }} />, status);
}

function detailsPage(
  c: Context<VisitorEnv>,
  fields: Fields,
  errors: Parameters<typeof OptInDetailsPage>[0]['errors'],
  status: 200 | 422,
  changing: boolean,
) {
  const { contactsDeletedOn } = c.get('edition').schedule;
  const site = c.get('site');
  return c.html(
    <OptInDetailsPage {...{ site, fields, errors, contactsDeletedOn, changing }} />,
    status,
  );
}
