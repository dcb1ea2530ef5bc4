import { Hono } from 'hono';
import { readForm } from '../../../shared/web/form-body.ts';
import { showCard } from '../card/card.tsx';
import type { CoordinatorDeps } from '../deps.ts';
import { formRefused } from '../pages/form-refused.tsx';
import { duePath, toldPath } from '../paths.ts';
import { findPerson } from '../people/find-person.ts';
import { recordOnPerson } from '../people/person-trail.ts';
import { carriedFields, purposeOfRun } from './carried.ts';
import { mayTakeBack } from './may-take-back.ts';
import { CountSchema } from './record-input.ts';
import { atWork } from './recorded-before.ts';

const REFUSED =
  'この記録は、もう取り消せません（ほかの記録が加わったか、すでに取り消されています）。下の「これまでの連絡」を確かめてください。';

/** Takes back an outcome that was pressed by mistake, and leads to the person to press the right one. */
export function takeBackRoute(deps: CoordinatorDeps): Hono {
  return new Hono().post('/surveys/:survey/contacts/:contactId/take-back', async (c) => {
    const found = await findPerson(c, deps);
    if (!found) return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const { entry } = found.person;
    const work = atWork(c, deps);
    const event = mayTakeBack(found.person, work);
    const number = CountSchema.safeParse(form.fields.number?.[0]);
    if (!event || number.data !== event.number) {
      return showCard(c, deps, found, { refused: REFUSED });
    }
    const action = 'coordinator.contact-taken-back';
    await recordOnPerson(deps, work.actor, action, entry, event.outcome);
    if ((await deps.people.takeBack(event)) !== 'stored') {
      return showCard(c, deps, found, { refused: REFUSED });
    }
    const purpose = purposeOfRun(c);
    const told = { done: 'taken-back' };
    const again = purpose
      ? duePath(entry, purpose, told)
      : toldPath(entry, { ...carriedFields(c), ...told });
    return c.redirect(again, 303);
  });
}
