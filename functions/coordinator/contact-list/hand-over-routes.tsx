import { Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { peopleSeen } from '../people/known-person.ts';
import { openContact } from '../people/open-contact.ts';
import { recordOnPeople } from '../people/person-trail.ts';
import { realSurveys } from '../real-surveys.ts';
import { coordinatorFrame } from '../viewer.tsx';
import { type HandedOver, handOverCsv } from './hand-over-csv.ts';
import { HandOverPage } from './hand-over-page.tsx';
import { inTurns } from './in-turns.ts';

/** A file for one organisation: people assigned to it who agreed to it, and what it needs of them. */
export function handOverRoutes(deps: CoordinatorDeps): Hono {
  const routes = new Hono();
  const admits = requireRole(deps.login, 'city-coordinator');

  routes.get('/hand-over', admits, async (c) => {
    const organisations = (await deps.organisations.list()).filter(({ closed }) => !closed);
    const frame = coordinatorFrame(c, deps);
    return c.html(<HandOverPage {...frame} organisations={organisations} />);
  });

  routes.get('/hand-over.csv', admits, async (c) => {
    const organisation = await deps.organisations.get(c.req.query('organisation') ?? '');
    if (!organisation || organisation.closed) return c.notFound();
    const frame = coordinatorFrame(c, deps);
    if (frame.pause) return c.html(<HandOverPage {...frame} organisations={[]} />, 409);
    const viewer = { side: 'organisation', organisation } as const;
    const [activities, ...seen] = await Promise.all([
      deps.activities.list(),
      ...realSurveys(deps.definitions).map(({ survey }) => peopleSeen(deps, viewer, survey)),
    ]);
    const subject = actorOf(c);
    const people = seen.flat();
    const { code } = organisation;
    await deps.audit.record({
      actor: subject,
      action: 'coordinator.handed-over',
      outcome: 'done',
      target: `${code} ${people.length}`,
    });
    for (const survey of new Set(people.map(({ entry }) => entry.survey))) {
      const ids = people.filter((p) => p.entry.survey === survey).map((p) => p.entry.contactId);
      const rest = `hand-over ${code}`;
      await recordOnPeople(deps, subject, 'coordinator.contact-opened', survey, rest, ids);
    }
    const opened = await inTurns(people, async (person): Promise<HandedOver | undefined> => {
      const details = await openContact(deps, { ...person.entry, subject, shownOn: 'download' });
      return details.outcome === 'opened' ? { person, details: details.details } : undefined;
    });
    const rows = opened.filter((row) => row !== undefined);
    const today = dayOf(deps.login.clock());
    const csv = handOverCsv(rows, {
      organisation,
      activities,
      definitions: deps.definitions,
      today,
      limit: deps.limit,
    });
    return csvDownload(csv, csvFileName(['提供', 'hand-over'], [organisation.name, code], today));
  });

  return routes;
}
