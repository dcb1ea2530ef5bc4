import { type Context, Hono } from 'hono';
import { encryptTwice, typedContact } from '../../../shared/contact/new-contact.ts';
import { fieldsOf, readCorrection } from '../../../shared/contact/read-opt-in.ts';
import { uncovered } from '../../../shared/coordination/uncovered.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { chooseLanguage } from '../../../shared/web/residents/site.ts';
import { chosenLanguage } from '../chosen-language.ts';
import type { MyContactDeps } from '../deps.ts';
import { gone, type OpenedEnv, withOpened } from '../opened.tsx';
import { CorrectPage } from '../pages/correct-page.tsx';
import { WithdrawnPage } from '../pages/note-pages.tsx';
import { ShownPage } from '../pages/shown-page.tsx';
import { WithdrawPage } from '../pages/withdraw-page.tsx';
import { paths } from '../paths.ts';
import { showEntry } from '../show-entry.tsx';
import { siteFor } from '../site.ts';
import { unreadable } from '../unreadable.tsx';

/** What is kept of a person: shown, corrected, withdrawn. */
export function detailsRoutes(deps: MyContactDeps) {
  const routes = new Hono<OpenedEnv>();
  const opened = withOpened(deps);

  // Before the session is looked at: what was typed must outlast it.
  routes.post(paths.correct, async (c, next) => {
    if (await deps.sessions.read(c)) return next();
    const form = await readForm(c);
    if (!form.ok) return unreadable(c, deps, form.status);
    const language = chosenLanguage(form.fields);
    if (language) chooseLanguage(c, language);
    return showEntry(c, deps, 403, { over: true, unsaved: typedContact(form.fields) });
  });

  routes.get(paths.shown, opened, async (c) => {
    const { site, edition, contact, details } = c.var;
    const { stop } = await deps.persons.get(contact);
    const saved = c.req.query('saved') === 'yes';
    return c.html(<ShownPage {...{ site, edition, contact, details, stop, saved }} />);
  });

  routes.get(paths.correct, opened, (c) => {
    const { contact, details } = c.var;
    return correctPage(c, deps, 200, fieldsOf({ person: details, ...contact }));
  });

  routes.post(paths.correct, opened, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return unreadable(c, deps, form.status);
    const typed = typedContact(form.fields);
    const language = chosenLanguage(form.fields);
    if (language) {
      chooseLanguage(c, language);
      return correctPage(c, deps, 200, typed);
    }
    const { edition, contact, details, site } = c.var;
    const { optIn } = edition.definition;
    const { person, preferences, faults } = readCorrection(optIn, typed);
    if (faults.length > 0) {
      const errors = faults.map(({ field, fault }) => [
        field,
        site.messages.optIn.fault(fault, optIn.minimumAge),
      ]);
      return correctPage(c, deps, 422, typed, { errors: Object.fromEntries(errors) });
    }
    const { language: agreedIn, consentedAt, consentVersion } = details;
    const correctedAt = deps.clock().toISOString();
    const kept = { ...person, language: agreedIn, consentedAt, consentVersion, correctedAt };
    const both = await encryptTwice(deps.encryptDetails, contact, kept);
    const [{ assignments }, organisations] = await Promise.all([
      deps.persons.get(contact),
      deps.organisations(),
    ]);
    const outcome = await deps.corrections.store({
      contact: { ...contact, ...both, preferences },
      before: contact.copy,
      deletedOn: edition.schedule.contactsDeletedOn,
      ended: uncovered(assignments, organisations, preferences.recipients),
    });
    if (outcome === 'gone') return gone(c, deps);
    if (outcome === 'changed') return correctPage(c, deps, 409, typed, { elsewhere: true });
    return c.redirect(paths.shownSaved, 303);
  });

  routes.get(paths.withdraw, opened, (c) => c.html(<WithdrawPage site={c.var.site} />));

  routes.post(paths.withdraw, opened, async (c) => {
    await deps.withdraw(c.var.contact);
    deps.sessions.clear(c);
    return c.redirect(paths.withdrawn, 303);
  });

  routes.get(paths.withdrawn, (c) => c.html(<WithdrawnPage site={siteFor(c, deps)} />));

  return routes;
}

type More = Partial<Pick<Parameters<typeof CorrectPage>[0], 'errors' | 'elsewhere'>>;

/** In the language of this very request, which may just have been chosen. */
function correctPage(
  c: Context<OpenedEnv>,
  deps: MyContactDeps,
  status: 200 | 409 | 422,
  fields: Fields,
  { errors = {}, elsewhere = false }: More = {},
) {
  const { definition } = c.var.edition;
  const site = siteFor(c, deps, definition);
  return c.html(
    <CorrectPage {...{ site, optIn: definition.optIn, fields, errors, elsewhere }} />,
    status,
  );
}
