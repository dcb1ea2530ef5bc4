import { Hono } from 'hono';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { dueToday } from '../due-today.ts';
import { inTurns } from '../in-turns.ts';
import { openContact } from '../open-contact.ts';
import { PhoneListPage } from '../pages/phone-list-page.tsx';
import { TodayPage } from '../pages/today-page.tsx';
import { recordOnPeople } from '../person-trail.ts';
import { coordinatorFrame } from '../viewer.tsx';

const DONE: Readonly<Record<string, string>> = {
  finished: '記録しました。この目的で今日連絡する方は、これで終わりです。',
};

/** Whom to get in touch with today, on the screen and on paper. */
export function todayRoutes(deps: CoordinatorDeps): Hono {
  const routes = new Hono();

  routes.get('/today', async (c) => {
    const due = await dueToday(c, deps);
    const done = DONE[c.req.query('done') ?? ''];
    return c.html(<TodayPage {...coordinatorFrame(c, deps)} due={due} done={done} />);
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
    return c.html(<PhoneListPage {...frame} rows={rows} activities={activities} today={today} />);
  });

  return routes;
}
