import { Hono } from 'hono';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { showCard } from '../card/card.tsx';
import type { CoordinatorDeps } from '../deps.ts';
import { formRefused } from '../pages/form-refused.tsx';
import { personPath, TOLD } from '../paths.ts';
import { findPerson } from '../people/find-person.ts';
import { personCode } from '../people/person-code.ts';
import { recordOnPerson } from '../people/person-trail.ts';
import { codeOf, coordinatorFrame } from '../viewer.tsx';
import { afterRecording } from './after-recording.ts';
import { carriedQuery, purposeOfRun } from './carried.ts';
import { CountSchema, readRecord, typedRecord } from './record-input.ts';
import { stopEverywhere } from './stop-everywhere.ts';
import { StopPage } from './stop-page.tsx';

/** Takes the outcome of a contact, and leads on to whoever is next today. */
export function recordContactRoute(deps: CoordinatorDeps): Hono {
  return new Hono().post('/surveys/:survey/contacts/:contactId/record', async (c) => {
    const found = await findPerson(c, deps);
    if (!found) return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const { person } = found;
    const { entry } = person;
    const { fields } = form;
    const today = dayOf(deps.login.clock());
    const typed = typedRecord(fields, today);
    if (person.stop) {
      const refused = '連絡不要の申し出があるため、連絡を記録できません。';
      return showCard(c, deps, found, { refused, typed });
    }
    const activities = (await deps.activities.list()).map(({ id }) => id);
    const reading = readRecord(fields, today, activities);
    if (!reading.ok) return showCard(c, deps, found, { typed, faults: reading.faults });
    const { event } = reading;
    if (event.outcome === 'stop' && fields.sure?.[0] !== 'yes') {
      return c.html(
        <StopPage
          {...coordinatorFrame(c, deps)}
          person={entry}
          fields={fields}
          query={carriedQuery(c)}
        />,
      );
    }
    const entries = CountSchema.safeParse(fields.entries?.[0]);
    const changed =
      'この画面を開いたあとに、ほかの方が連絡を記録しました。下の「これまでの連絡」を確かめてから、もう一度記録してください。';
    if (!entries.success || entries.data !== person.entries) {
      return showCard(c, deps, found, { refused: changed, typed });
    }
    const { viewer } = coordinatorFrame(c, deps);
    const actor = actorOf(c);
    // 連絡不要 is put right by the city alone, and the person is not there any more for others.
    const told = event.outcome === 'stop' ? { stopped: 'yes' } : { before: personCode(entry) };
    const next = await afterRecording(c, deps, person, fields.next?.[0], told);
    await recordOnPerson(deps, actor, 'coordinator.contact-recorded', entry, event.outcome);
    const stored = await deps.people.addEvent(
      {
        ...event,
        survey: entry.survey,
        contactId: entry.contactId,
        number: entries.data + 1,
        by: actor,
        organisation: codeOf(viewer),
      },
      entry.deletedOn,
    );
    if (stored === 'gone') return c.redirect(personPath(entry), 303);
    if (stored === 'taken') return showCard(c, deps, found, { refused: changed, typed });
    if (event.outcome === 'stop') {
      await stopEverywhere(deps, person, { since: today, by: codeOf(viewer) });
      // Whoever asked to be left alone is not there any more for an organisation.
      if (!purposeOfRun(c) && viewer.side === 'organisation') {
        return c.redirect(`/?stopped=yes#${TOLD}`, 303);
      }
    }
    return c.redirect(next, 303);
  });
}
