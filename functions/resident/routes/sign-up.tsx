import { type Context, Hono } from 'hono';
import { contentOf, toContact, typedContact } from '../../../shared/contact/new-contact.ts';
import { readOptIn } from '../../../shared/contact/read-opt-in.ts';
import { parseCode, printCode } from '../../../shared/invitation/access-code.ts';
import { startOfDay } from '../../../shared/response/day.ts';
import { describeError } from '../../../shared/runtime/logger.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { takesContacts } from '../../../shared/survey/schedule.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { printDay } from '../../../shared/web/print-day.ts';
import { chooseLanguage } from '../../../shared/web/residents/site.ts';
import { beginSignUp, type SignUpTicket } from '../contact/sign-up.ts';
import { showedFaults } from '../pages/shown-faults.tsx';
import { AlreadyPage } from '../pages/sign-up/already-page.tsx';
import { NotePage } from '../pages/sign-up/note-page.tsx';
import { SignUpPage } from '../pages/sign-up/sign-up-page.tsx';
import { SignUpThanksPage } from '../pages/sign-up/sign-up-thanks-page.tsx';
import { paths } from '../paths.ts';
import { refuseForm } from '../refuse-form.tsx';
import { placeOf, type ResidentDeps, readAction, siteFor } from '../site.ts';
import type { EditionEnv } from '../visit/edition.ts';

type Shown = Pick<Parameters<typeof SignUpPage>[0], 'trouble'> & {
  readonly errors?: Parameters<typeof SignUpPage>[0]['errors'];
};

/** Leaving contact details without a survey, all year round. */
export function signUpRoutes(deps: ResidentDeps) {
  const routes = new Hono<EditionEnv>();

  routes.use('/:survey/sign-up/*', (c, next) =>
    // Nobody leaves real details with made-up data.
    c.get('edition').definition.sample ? Promise.resolve(c.notFound()) : next(),
  );

  routes.get('/:survey/sign-up', async (c) => {
    const { definition, schedule } = c.get('edition');
    const ticket = await deps.signUpTickets.read(c, definition.survey);
    if (ticket && (await deps.signUps.wasStored(ticket.signUpId))) {
      return c.html(<AlreadyPage site={c.get('site')} />);
    }
    if (!takesContacts(schedule, deps.clock())) return ended(c, 200);
    if (!ticket) await deps.signUpTickets.write(c, beginSignUp(definition.survey));
    return formPage(c, deps, {}, 200);
  });

  routes.post('/:survey/sign-up', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const { definition, schedule } = c.get('edition');
    const typed = typedContact(form.fields);
    const action = readAction(form.fields.action?.[0]);
    const ticket = await deps.signUpTickets.read(c, definition.survey);
    if (action.kind === 'next' && ticket?.stored !== undefined) {
      return ticket.stored === contentOf(ticket.signUpId, typed)
        ? c.redirect(paths.signUpThanks(definition.survey), 303)
        : c.html(<AlreadyPage site={c.get('site')} typed={typed} />, 409);
    }
    if (!takesContacts(schedule, deps.clock())) return ended(c, 403);
    if (action.kind === 'language') {
      chooseLanguage(c, action.language);
      c.set('site', await siteFor(c, deps, definition));
      if (form.fields.shown?.[0] === 'already') {
        return c.html(<AlreadyPage site={c.get('site')} typed={typed} />, 409);
      }
      const errors = showedFaults(form.fields) ? errorsOf(c, typed) : undefined;
      return formPage(c, deps, typed, errors ? 422 : 200, errors && { errors });
    }
    if (action.kind === 'replace' || !ticket) {
      await deps.signUpTickets.write(c, beginSignUp(definition.survey));
      if (action.kind === 'replace') return formPage(c, deps, typed, 200);
      return formPage(c, deps, typed, 403, { trouble: ticketLost(c) });
    }
    const errors = errorsOf(c, typed);
    if (errors) return formPage(c, deps, typed, 422, { errors });
    return store(c, deps, ticket, typed);
  });

  routes.get('/:survey/sign-up/thanks', async (c) => {
    const { definition, schedule } = c.get('edition');
    const ticket = await deps.signUpTickets.read(c, definition.survey);
    const code = ticket && parseCode(ticket.withdrawalCode);
    if (!code || !(await deps.signUps.wasStored(ticket.signUpId))) {
      return c.redirect(paths.signUp(definition.survey), 303);
    }
    const { contactsDeletedOn } = schedule;
    const withdrawalCode = printCode(code);
    const place = placeOf(c);
    return c.html(
      <SignUpThanksPage {...{ site: c.get('site'), withdrawalCode, contactsDeletedOn, place }} />,
    );
  });

  routes.post('/:survey/sign-up/erase', (c) => {
    const { survey } = c.get('edition').definition;
    deps.signUpTickets.clear(c, survey);
    return c.redirect(paths.signUpErased(survey), 303);
  });

  routes.get('/:survey/sign-up/erased', (c) => {
    const { heading, body } = c.get('site').messages.signUp.erased;
    return c.html(<NotePage site={c.get('site')} heading={heading} body={[body]} />);
  });

  return routes;
}

async function store(
  c: Context<EditionEnv>,
  deps: ResidentDeps,
  ticket: SignUpTicket,
  typed: Fields,
) {
  const { definition, schedule } = c.get('edition');
  const { survey } = definition;
  const mac = contentOf(ticket.signUpId, typed);
  try {
    const contact = await toContact(deps, definition, ticket.withdrawalCode, typed);
    const contactsExpireAt = startOfDay(schedule.contactsDeletedOn);
    const { signUpId } = ticket;
    const outcome = await deps.signUps.store({ signUpId, mac, contact, contactsExpireAt });
    deps.logger.info('sign-up stored', { survey, outcome });
    // The answer to the first press was lost on its way, and something was changed since.
    if (outcome === 'repeated' && !(await deps.signUps.wasStoredAs(signUpId, mac))) {
      return c.html(<AlreadyPage site={c.get('site')} typed={typed} />, 409);
    }
  } catch (error) {
    deps.logger.error('sign-up not stored', { survey, error: describeError(error) });
    const { heading, body } = c.get('site').messages.signUp.notStored;
    return formPage(c, deps, typed, 503, { trouble: { heading, body: [body] } });
  }
  await deps.signUpTickets.write(c, { ...ticket, stored: mac });
  return c.redirect(paths.signUpThanks(survey), 303);
}

/** Sentences by field, or undefined when nothing is wrong. */
function errorsOf(c: Context<EditionEnv>, typed: Fields): Shown['errors'] {
  const { optIn } = c.get('edition').definition;
  const { messages } = c.get('site');
  const { faults } = readOptIn(optIn, typed);
  if (faults.length === 0) return undefined;
  return Object.fromEntries(
    faults.map(({ field, fault }) => {
      if (fault === 'adult-missing') return [field, messages.signUp.adultMissing(optIn.minimumAge)];
      if (fault === 'consent-missing') return [field, messages.signUp.consentMissing];
      return [field, messages.optIn.fault(fault, optIn.minimumAge)];
    }),
  );
}

function ticketLost(c: Context<EditionEnv>): NonNullable<Shown['trouble']> {
  const { language, messages } = c.get('site');
  const { heading, body, cookies } = messages.signUp.ticketLost;
  return { heading, body: [body, cookies(c.get('edition').definition.office.name[language])] };
}

/** The page in the language of this very request, which may just have been chosen. */
async function formPage(
  c: Context<EditionEnv>,
  deps: ResidentDeps,
  fields: Fields,
  status: 200 | 403 | 422 | 503,
  { errors = {}, trouble }: Shown = {},
) {
  const edition = c.get('edition');
  const site = await siteFor(c, deps, edition.definition);
  return c.html(<SignUpPage {...{ site, edition, fields, errors, trouble }} />, status);
}

/** Too close to the day of deletion, or past it: what is left now could not be of use. */
function ended(c: Context<EditionEnv>, status: 200 | 403) {
  const { definition, schedule } = c.get('edition');
  const site = c.get('site');
  const { heading, body, office } = site.messages.signUp.ended;
  const day = printDay(schedule.contactsDeletedOn, site.language);
  const name = definition.office.name[site.language];
  return c.html(
    <NotePage site={site} heading={heading} body={[body(day), office(name)]} />,
    status,
  );
}
