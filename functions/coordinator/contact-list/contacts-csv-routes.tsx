import { Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { MessagePage } from '../../../shared/web/office/message-page.tsx';
import type { CoordinatorDeps } from '../deps.ts';
import { peopleSeen } from '../people/known-person.ts';
import { openContact } from '../people/open-contact.ts';
import { openingRefusal, openingRules } from '../people/opening-rule.ts';
import { recordOnPeople } from '../people/person-trail.ts';
import { PurposeSchema } from '../people/purposes.ts';
import { realSurvey } from '../real-surveys.ts';
import { coordinatorFrame } from '../viewer.tsx';
import { type ContactRow, contactsCsv } from './contacts-csv.ts';
import { inTurns } from './in-turns.ts';

/** Everyone of one survey whom a coordinator may see, as a file; details where they may be opened. */
export function contactsCsvRoute(deps: CoordinatorDeps): Hono {
  return new Hono().get('/surveys/:survey/contacts.csv', async (c) => {
    const definition = realSurvey(deps.definitions, c.req.param('survey'));
    if (!definition) return c.notFound();
    const frame = coordinatorFrame(c, deps);
    const chosen = PurposeSchema.safeParse(c.req.query('purpose'));
    if (!chosen.success) {
      return c.html(
        <MessagePage {...frame} title="目的を選んでください">
          <p>連絡先をファイルに出す目的を、一覧の画面で選んでからダウンロードしてください。</p>
          <p>
            <a href={`/#${definition.survey}`}>一覧へ戻る</a>
          </p>
        </MessagePage>,
        422,
      );
    }
    const { survey } = definition;
    const subject = actorOf(c);
    const today = dayOf(deps.login.clock());
    const rules = openingRules(c, deps);
    const people = (await peopleSeen(deps, frame.viewer, survey)).map((person) => ({
      person,
      refusal: openingRefusal(person, rules, chosen.data),
    }));
    await deps.audit.record({
      actor: subject,
      action: 'coordinator.contacts-downloaded',
      outcome: 'done',
      target: `${survey} ${chosen.data}`,
    });
    const ids = people.flatMap(({ person, refusal }) => (refusal ? [] : [person.entry.contactId]));
    const action = 'coordinator.contact-opened';
    await recordOnPeople(deps, subject, action, survey, `${chosen.data} csv`, ids);
    const rows = await inTurns(people, async ({ person, refusal }): Promise<ContactRow> => {
      const { entry } = person;
      if (refusal) return { entry, refusal };
      return { entry, opened: await openContact(deps, { ...entry, subject, shownOn: 'download' }) };
    });
    return csvDownload(contactsCsv(rows, definition), csvFileName(survey, 'contacts', today));
  });
}
