import { type Context, Hono } from 'hono';
import { typedContact } from '../../../shared/contact/new-contact.ts';
import { OPT_IN_FIELDS, readOptIn } from '../../../shared/contact/read-opt-in.ts';
import { visiblePages } from '../../../shared/survey/asked.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import {
  elsewherePage,
  keepPage,
  type PageAnswers,
  readPageForm,
  type SentPage,
  seenOf,
} from '../answering/keep-page.tsx';
import { optInVersions } from '../answering/two-versions.ts';
import { OptInDetailsPage } from '../pages/opt-in-details-page.tsx';
import { OptInPage } from '../pages/opt-in-page.tsx';
import { showedFaults } from '../pages/shown-faults.tsx';
import { paths } from '../paths.ts';
import { refuseForm } from '../refuse-form.tsx';
import type { ResidentDeps } from '../site.ts';
import { keptBy } from '../visit/kept.ts';
import { readingOf } from '../visit/reading.ts';
import { CHECK, OPT_IN, OPT_IN_DETAILS, START, type Step, stepOf } from '../visit/steps.ts';
import { type VisitorEnv, visitOver } from '../visit/visitor.tsx';

/** Whether contact details are to be left, according to what was typed. */
export const wantsContact = (fields: Fields): boolean => fields.opt_in?.[0] === 'yes';

const NO_DETAILS: Fields = Object.fromEntries(OPT_IN_FIELDS.map((name) => [name, []]));
const CHOICE_NAMES = ['opt_in'];
const DETAILS_NAMES = ['opt_in', ...OPT_IN_FIELDS];

/** The volunteer opt-in: a step of its own after the questions. */
export function optInRoutes(deps: ResidentDeps) {
  const routes = new Hono<VisitorEnv>();

  routes.get('/:survey/volunteer', (c) =>
    optInPage(c, c.get('draft').fields, 200, c.req.query('changing') === 'yes'),
  );

  routes.post('/:survey/volunteer', async (c) => {
    const form = await readPageForm(c, deps);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const sent = form.page;
    const choice = sent.fields.opt_in?.[0];
    if (choice !== undefined && choice !== 'yes' && choice !== 'no') {
      return optInPage(c, c.get('draft').fields, 422, sent.changing);
    }
    const typed = {
      // Whoever decides against it leaves no details behind, not even in the draft.
      ...(choice === 'yes' ? {} : NO_DETAILS),
      opt_in: choice ? [choice] : [],
    };
    const { definition } = c.get('edition');
    const next = (fields: Fields) => afterChoice(definition, sent, fields);
    const page = { step: OPT_IN, names: CHOICE_NAMES, typed };
    return keep(c, deps, sent, page, next, ({ changing }, fields) =>
      onward(c, next(fields), changing),
    );
  });

  routes.get('/:survey/volunteer/details', (c) => {
    const { fields } = c.get('draft');
    if (!wantsContact(fields)) {
      return c.redirect(paths.optIn(c.get('edition').definition.survey), 303);
    }
    return detailsPage(c, fields, {}, 200, c.req.query('changing') === 'yes');
  });

  routes.post('/:survey/volunteer/details', async (c) => {
    const form = await readPageForm(c, deps);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const sent = form.page;
    const { optIn } = c.get('edition').definition;
    const cancelled = sent.action.kind === 'cancel';
    const typed: Fields = cancelled
      ? { ...NO_DETAILS, opt_in: ['no'] }
      : { ...typedContact(sent.fields), opt_in: ['yes'] };
    const faultsIn = (fields: Fields) =>
      wantsContact(fields) ? readOptIn(optIn, fields).faults : [];
    const next = (fields: Fields): Step => {
      if (sent.action.kind === 'back') return OPT_IN;
      const stays = sent.action.kind === 'pause' || sent.action.kind === 'language';
      return stays || faultsIn(fields).length > 0 ? OPT_IN_DETAILS : CHECK;
    };
    const page = { step: OPT_IN_DETAILS, names: DETAILS_NAMES, typed };
    return keep(c, deps, sent, page, next, ({ action, changing }, fields) => {
      const faults = faultsIn(fields);
      const again = action.kind === 'language' && showedFaults(sent.fields);
      const told = action.kind === 'next' || again;
      if (!told || faults.length === 0) return onward(c, next(fields), changing);
      const { messages } = c.get('site');
      const errors = Object.fromEntries(
        faults.map(({ field, fault }) => [field, messages.optIn.fault(fault, optIn.minimumAge)]),
      );
      return detailsPage(c, fields, errors, 422, changing);
    });
  });

  return routes;
}

/** Saves a page of the opt-in and goes on, unless there is something to say first. */
async function keep(
  c: Context<VisitorEnv>,
  deps: ResidentDeps,
  sent: SentPage,
  page: PageAnswers,
  at: (fields: Fields) => Step,
  goOn: (sent: SentPage, fields: Fields) => Response | Promise<Response>,
) {
  const saved = await keepPage(c, deps, sent, page, at);
  if (saved.kind === 'gone') return visitOver(c, deps, c.get('visit'));
  // Too large only beside a draft that is nearly full of what is no answer.
  if (saved.kind === 'too-large') return refuseForm(c, c.get('site'), 413);
  const { fields } = saved.draft;
  if (saved.kind === 'elsewhere') {
    const versions = optInVersions(c.get('site'), { ...fields, ...page.typed }, fields);
    if (versions.length > 0) return elsewherePage(c, sent, page, fields, versions);
  }
  const visit = { ...c.get('visit'), optedIn: wantsContact(fields) };
  await deps.visits.write(c, visit);
  if (sent.action.kind === 'pause') return c.redirect(paths.pause(visit.survey), 303);
  return goOn(sent, fields);
}

function afterChoice(definition: Definition, { action }: SentPage, fields: Fields): Step {
  if (action.kind === 'pause' || action.kind === 'language') return OPT_IN;
  if (action.kind !== 'back') return wantsContact(fields) ? OPT_IN_DETAILS : CHECK;
  const last = visiblePages(definition, readingOf(definition, fields).answers).at(-1);
  return last ? stepOf(last) : START;
}

/** The way back to the check page is kept while one stays within the opt-in. */
function onward(c: Context<VisitorEnv>, step: Step, changing: boolean) {
  const within = step === OPT_IN || step === OPT_IN_DETAILS;
  const path = paths.step(c.get('edition').definition.survey, step);
  return c.redirect(`${path}${changing && within ? '?changing=yes' : ''}`, 303);
}

function optInPage(c: Context<VisitorEnv>, fields: Fields, status: 200 | 422, changing: boolean) {
  const site = c.get('site');
  const { definition } = c.get('edition');
  const steps = definition.pages.length + 1;
  const { minimumAge } = definition.optIn;
  const error =
    status === 422 ? site.messages.optIn.fault('unknown-option', minimumAge) : undefined;
  const kept = keptBy(c.get('visit'));
  const seen = seenOf(c, CHOICE_NAMES);
  const props = { site, fields, seen, step: steps, steps, changing, error, kept };
  return c.html(<OptInPage {...props} />, status);
}

function detailsPage(
  c: Context<VisitorEnv>,
  fields: Fields,
  errors: Parameters<typeof OptInDetailsPage>[0]['errors'],
  status: 200 | 422,
  changing: boolean,
) {
  const kept = keptBy(c.get('visit'));
  const { contactsDeletedOn } = c.get('edition').schedule;
  const site = c.get('site');
  const seen = seenOf(c, DETAILS_NAMES);
  return c.html(
    <OptInDetailsPage {...{ site, fields, seen, errors, contactsDeletedOn, changing, kept }} />,
    status,
  );
}
