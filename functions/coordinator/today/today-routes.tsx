import { Hono } from 'hono';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { inTurns } from '../contact-list/in-turns.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { pageOf } from '../paging.ts';
import { openContact } from '../people/open-contact.ts';
import { recordOnPeople } from '../people/person-trail.ts';
import { PurposeSchema } from '../people/purposes.ts';
import { recordedBefore } from '../recording/recorded-before.ts';
import { coordinatorFrame } from '../viewer.tsx';
import { dueToday } from './due-today.ts';
import { PhoneListPage } from './phone-list-page.tsx';
import { TodayPage } from './today-page.tsx';

/** Whom to get in touch with today, on the screen and on paper. */
export function todayRoutes(deps: CoordinatorDeps): Hono {
  const routes = new Hono();

  routes.get('/today', async (c) => {
    const [due, recorded, activities] = await Promise.all([
      dueToday(c, deps),
      recordedBefore(c, deps),
      deps.activities.list(),
    ]);
    const ended = c.req.query('done') === 'finished';
    return c.html(
      <TodayPage
        {...coordinatorFrame(c, deps)}
        due={due}
        shown={pageOf(due, c.req.query('page'))}
        definitions={deps.definitions}
        activities={activities}
        recorded={recorded}
        stopped={c.req.query('stopped') !== undefined}
        ended={ended ? PurposeSchema.safeParse(c.req.query('purpose')).data : undefined}
      />,
    );
  });

  routes.post('/today/phone-list', async (c) => {
    const frame = coordinatorFrame(c, deps);
    const today = dayOf(deps.login.clock());
    const subject = actorOf(c);
    const due = frame.pause ? [] : await dueToday(c, deps);
    for (const survey of new Set(due.map(({ entry }) => entry.survey))) {
      const some = due.filter(({ entry }) => entry.survey === survey);
      const ids = some.map(({ entry }) => entry.contactId);
      await recordOnPeople(deps, subject, 'coordinator.contact-opened', survey, 'phone-list', ids);
    }
    const rows = await inTurns(due, async (person) => ({
      person,
      opened: await openContact(deps, { ...person.entry, subject, shownOn: 'paper' }),
    }));
    const activities = await deps.activities.list();
    const { definitions } = deps;
    return c.html(<PhoneListPage {...frame} {...{ rows, activities, definitions, today }} />);
  });

  return routes;
}
