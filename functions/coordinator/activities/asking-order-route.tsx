import { Hono } from 'hono';
import { isOpen } from '../../../shared/coordination/activity.ts';
import { fairOrder } from '../../../shared/coordination/fair-order.ts';
import { recordDenial } from '../../../shared/login/record-denial.ts';
import { dayOf } from '../../../shared/response/day.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { peopleSeen } from '../people/known-person.ts';
import { realSurveys } from '../real-surveys.ts';
import { coordinatorFrame } from '../viewer.tsx';
import { AskingOrderPage, type Ranked } from './asking-order-page.tsx';
import { mayKeep } from './may-keep.ts';

/**
 * Whom to ask for an activity, in fair order: for the city those it may still assign to the
 * activity's organisation, for the organisation those assigned to it.
 */
export function askingOrderRoute(deps: CoordinatorDeps): Hono {
  return new Hono().get('/activities/:id/people', async (c) => {
    const frame = coordinatorFrame(c, deps);
    const { viewer, pause } = frame;
    const activity = await deps.activities.get(c.req.param('id'));
    if (!activity) return c.notFound();
    if (!mayKeep(viewer, activity.organisation)) {
      await recordDenial(c, deps.login, 'access.route');
      return c.notFound();
    }
    const asker = await deps.organisations.get(activity.organisation);
    const today = dayOf(deps.login.clock());
    const order: Ranked[] = [];
    if (asker && !asker.closed && isOpen(activity, today)) {
      for (const { survey, optIn } of realSurveys(deps.definitions)) {
        const seen = await peopleSeen(deps, viewer, survey);
        const open =
          viewer.side === 'organisation'
            ? seen
            : seen.filter(
                ({ assignments }) =>
                  !assignments.some(({ organisation }) => organisation === asker.code),
              );
        order.push(...open.map((known) => ({ known, optIn })));
      }
    }
    const candidates = order.map((ranked) => {
      const { entry, events, stop } = ranked.known;
      const { survey, contactId, preferences } = entry;
      return { survey, contactId, preferences, person: { events, stop }, ranked };
    });
    const [newest] = realSurveys(deps.definitions);
    const fair = fairOrder(candidates, {
      activity,
      interests: newest?.optIn.interests ?? [],
      asker: asker ?? 'city',
      paused: pause !== undefined,
      today,
      limit: deps.limit,
    });
    const ranked = fair.map((candidate) => candidate.ranked);
    return c.html(
      <AskingOrderPage {...frame} activity={activity} order={ranked} limit={deps.limit} />,
    );
  });
}
