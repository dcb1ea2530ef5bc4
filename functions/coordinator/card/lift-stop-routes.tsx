import { Hono } from 'hono';
import { LIFT_REASONS, LiftReasonSchema, mayLift } from '../../../shared/coordination/lift-stop.ts';
import { recordDenial } from '../../../shared/login/record-denial.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { formRefused } from '../pages/form-refused.tsx';
import { personPath, toldPath } from '../paths.ts';
import { findPerson } from '../people/find-person.ts';
import { recordOnPerson } from '../people/person-trail.ts';
import { CountSchema } from '../recording/record-input.ts';
import { CITY, viewerOf } from '../viewer.tsx';
import { showCard } from './card.tsx';

const CHANGED =
  'この画面を開いたあとに記録が変わったため、取り消していません。下の「これまでの連絡」を確かめてから、もう一度操作してください。';

/** The city lifts 連絡不要, with a reason, on every opt-in of the person. */
export function liftStopRoute(deps: CoordinatorDeps): Hono {
  return new Hono().post('/surveys/:survey/contacts/:contactId/lift-stop', async (c) => {
    const found = await findPerson(c, deps);
    if (!found) return c.notFound();
    if (viewerOf(c).side !== 'city') {
      await recordDenial(c, deps.login, 'access.route');
      return c.notFound();
    }
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const { person } = found;
    const { entry, stop, optIns } = person;
    const refuse = (refused: string) => showCard(c, deps, found, { refused });
    const entries = CountSchema.safeParse(form.fields.entries?.[0]);
    if (!stop || !mayLift(stop) || entries.data !== person.entries) return refuse(CHANGED);
    const reason = LiftReasonSchema.safeParse(form.fields.reason?.[0]);
    if (!reason.success) return refuse('連絡不要を取り消す理由を選んでください。');
    const actor = actorOf(c);
    await recordOnPerson(deps, actor, 'coordinator.stop-lifted', entry, reason.data);
    const lifted = await deps.people.lift(
      {
        survey: entry.survey,
        contactId: entry.contactId,
        number: person.entries + 1,
        on: dayOf(deps.login.clock()),
        by: actor,
        organisation: CITY,
        way: 'other',
        outcome: 'lifted',
        note: LIFT_REASONS[reason.data],
      },
      optIns,
      entry.deletedOn,
    );
    if (lifted === 'taken') return refuse(CHANGED);
    const to = lifted === 'stored' ? toldPath(entry, { done: 'stop-lifted' }) : personPath(entry);
    return c.redirect(to, 303);
  });
}
