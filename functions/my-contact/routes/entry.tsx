import { Hono } from 'hono';
import { typedContact } from '../../../shared/contact/new-contact.ts';
import { parseCode } from '../../../shared/invitation/access-code.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { chooseLanguage } from '../../../shared/web/residents/site.ts';
import { chosenLanguage } from '../chosen-language.ts';
import type { MyContactDeps } from '../deps.ts';
import { findContact } from '../opened.tsx';
import { CorrectPage } from '../pages/correct-page.tsx';
import { LeftPage } from '../pages/note-pages.tsx';
import { paths } from '../paths.ts';
import { showEntry } from '../show-entry.tsx';
import { siteFor } from '../site.ts';
import { unreadable } from '../unreadable.tsx';

/** More was never printed; what is shown again is cut to it. */
const LONGEST_TYPED = 60;

/** The way in by the withdrawal number, and the way out. */
export function entryRoutes(deps: MyContactDeps): Hono {
  const routes = new Hono();

  routes.get(paths.entry, async (c) =>
    (await deps.sessions.read(c)) ? c.redirect(paths.shown, 303) : showEntry(c, deps, 200),
  );

  routes.post(paths.entry, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return unreadable(c, deps, form.status);
    const typed = (form.fields.code?.[0] ?? '').slice(0, LONGEST_TYPED);
    const unsaved = form.fields.unsaved?.[0] === 'yes' ? typedContact(form.fields) : undefined;
    const state = { typed, unsaved, over: form.fields.over?.[0] === 'yes' };
    const language = chosenLanguage(form.fields);
    if (language) {
      chooseLanguage(c, language);
      return showEntry(c, deps, 200, state);
    }
    const { entry } = siteFor(c, deps).messages.myContact;
    const refuse = (error: string) => showEntry(c, deps, 422, { ...state, error });
    if (typed.trim() === '') return refuse(entry.missing);
    const code = parseCode(typed);
    if (!code) return refuse(entry.malformed);
    const found = await findContact(deps, code);
    if (!found) {
      deps.logger.info('withdrawal number unknown');
      return refuse(entry.unknown);
    }
    const { definition } = found.edition;
    await deps.sessions.write(c, { survey: definition.survey, code });
    if (!unsaved) return c.redirect(paths.shown, 303);
    const site = siteFor(c, deps, definition);
    return c.html(
      <CorrectPage site={site} optIn={definition.optIn} fields={unsaved} errors={{}} />,
    );
  });

  routes.post(paths.leave, (c) => {
    deps.sessions.clear(c);
    return c.redirect(paths.left, 303);
  });

  routes.get(paths.left, (c) => c.html(<LeftPage site={siteFor(c, deps)} />));

  return routes;
}
