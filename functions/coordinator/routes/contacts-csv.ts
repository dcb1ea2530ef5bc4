import { Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { sessionOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { type ContactRow, contactsCsv } from '../contacts-csv.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { openContact } from '../open-contact.ts';
import { realSurvey } from '../real-surveys.ts';

/** Each opening may be a call to the key service, so only a few run at once. */
const AT_ONCE = 8;

/** Everyone of one survey with details, as a file. */
export function contactsCsvRoute(deps: CoordinatorDeps): Hono {
  return new Hono().get('/surveys/:survey/contacts.csv', async (c) => {
    const session = sessionOf(c);
    const definition = realSurvey(deps.definitions, c.req.param('survey'));
    if (!definition || !session) return c.notFound();
    const { survey } = definition;
    const entries = await deps.contactList.list(survey);
    await deps.audit.record({
      actor: session.subject,
      action: 'coordinator.contacts-downloaded',
      outcome: 'done',
      target: survey,
    });
    const rows: ContactRow[] = [];
    while (rows.length < entries.length) {
      const some = entries.slice(rows.length, rows.length + AT_ONCE);
      const opened = await Promise.all(
        some.map(({ contactId }) =>
          openContact(deps, { survey, contactId, subject: session.subject, shownOn: 'download' }),
        ),
      );
      for (const [i, entry] of some.entries()) {
        const contact = opened[i] ?? { outcome: 'unreadable' as const };
        rows.push({ entry, opened: contact });
      }
    }
    const name = csvFileName(survey, 'contacts', dayOf(deps.login.clock()));
    return csvDownload(contactsCsv(rows, definition), name);
  });
}
