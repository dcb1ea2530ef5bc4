import { Hono } from 'hono';
import { sessionOf } from '../../../shared/login/session.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { EVERYONE, readFilter } from '../contact-filter.ts';
import { placeOf } from '../contact-place.ts';
import { contactReference } from '../contact-reference.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { openContact, pseudonymOf } from '../open-contact.ts';
import { ContactGonePage, ContactUnreadablePage } from '../pages/contact-closed-pages.tsx';
import { ContactDetailsPage } from '../pages/contact-details-page.tsx';
import { realSurvey } from '../real-surveys.ts';

/** One person's details, opened for this one request. */
export function contactDetailsRoute(deps: CoordinatorDeps): Hono {
  return new Hono().get('/surveys/:survey/contacts/:contactId', async (c) => {
    const session = sessionOf(c);
    const definition = realSurvey(deps.definitions, c.req.param('survey'));
    if (!definition || !session) return c.notFound();
    const entries = await deps.contactList.list(definition.survey);
    const entry = entries.find(({ contactId }) => contactId === c.req.param('contactId'));
    if (!entry) return c.notFound();

    const filter = readFilter(definition.optIn, c.req.query()) ?? EVERYONE;
    const frame = {
      ...frameOf(c, deps.login),
      reference: contactReference(entry.contactId),
      place: placeOf(entry, entries, filter),
    };
    await deps.audit.record({
      actor: session.subject,
      action: 'coordinator.contact-opened',
      outcome: 'done',
      target: `${definition.survey} ${pseudonymOf(deps.pseudonymKey, entry.contactId)}`,
    });
    const opened = await openContact(deps, {
      survey: definition.survey,
      contactId: entry.contactId,
      subject: session.subject,
      shownOn: 'page',
    });
    if (opened.outcome === 'gone') return c.html(<ContactGonePage {...frame} />, 404);
    if (opened.outcome === 'unreadable') return c.html(<ContactUnreadablePage {...frame} />, 500);
    return c.html(
      <ContactDetailsPage
        {...frame}
        definition={definition}
        preferences={entry.preferences}
        details={opened.details}
      />,
    );
  });
}
