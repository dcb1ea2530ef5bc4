import { type Context, Hono } from 'hono';
import { assignmentRefusal } from '../../../shared/coordination/sight.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { showCard } from '../card/card.tsx';
import type { CoordinatorDeps } from '../deps.ts';
import { formRefused } from '../pages/form-refused.tsx';
import { toldPath } from '../paths.ts';
import { findPerson } from '../people/find-person.ts';
import type { KnownPerson } from '../people/known-person.ts';
import { recordOnPerson } from '../people/person-trail.ts';
import { assignmentRefusalText } from './assignment-words.ts';

/** The city lets an organisation contact one person, or no longer. */
export function assignRoutes(deps: CoordinatorDeps): Hono {
  const routes = new Hono();
  const admits = requireRole(deps.login, 'city-coordinator');

  routes.post('/surveys/:survey/contacts/:contactId/assign', admits, async (c) => {
    const found = await findPerson(c, deps);
    if (!found) return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const [organisation = '', activity] = (form.fields.to?.[0] ?? '').split(' ');
    const refused = await assignOne(c, deps, found.person, organisation, activity);
    if (refused) return showCard(c, deps, found, { refused });
    return c.redirect(toldPath(found.person.entry, { done: 'assigned' }), 303);
  });

  routes.post('/surveys/:survey/contacts/:contactId/unassign', admits, async (c) => {
    const found = await findPerson(c, deps);
    if (!found) return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const { entry, assignments } = found.person;
    const code = form.fields.organisation?.[0] ?? '';
    if (!assignments.some(({ organisation }) => organisation === code)) return c.notFound();
    await recordOnPerson(deps, actorOf(c), 'coordinator.unassigned', entry, code);
    await deps.assignments.unassign(entry, code);
    return c.redirect(toldPath(entry, { done: 'unassigned' }), 303);
  });

  return routes;
}

/** @returns why the person was not assigned; undefined when they were. */
export async function assignOne(
  c: Context,
  deps: CoordinatorDeps,
  { entry, stop }: KnownPerson,
  code: string,
  activityId: string | undefined,
): Promise<string | undefined> {
  const organisation = await deps.organisations.get(code);
  if (!organisation) return 'その団体は登録されていません。団体を選び直してください。';
  const activity = activityId === undefined ? undefined : await deps.activities.get(activityId);
  if (activityId !== undefined && activity?.organisation !== code) {
    return 'その活動は、選んだ団体のものではありません。選び直してください。';
  }
  const refusal = assignmentRefusal(organisation, {
    recipients: entry.preferences.recipients,
    stopped: stop !== undefined,
  });
  const actor = actorOf(c);
  if (refusal) {
    await deps.audit.record({
      actor,
      action: 'coordinator.assigned',
      outcome: 'denied',
      target: `${entry.survey} ${code} ${refusal}`,
    });
    return `「${organisation.name}」には割り当てられません。${assignmentRefusalText(refusal)}`;
  }
  await recordOnPerson(deps, actor, 'coordinator.assigned', entry, code);
  const stored = await deps.assignments.assign(
    {
      survey: entry.survey,
      contactId: entry.contactId,
      organisation: code,
      ...(activity ? { activity: activity.id } : {}),
      assignedOn: dayOf(deps.login.clock()),
      assignedBy: actor,
    },
    entry.deletedOn,
  );
  return stored === 'gone' ? 'ご本人が登録を取り消したため、割り当てられません。' : undefined;
}
