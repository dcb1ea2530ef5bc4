import { Hono } from 'hono';
import * as z from 'zod';
import { isSameKey } from '../../../shared/coordination/same-person.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { showCard } from '../card/card.tsx';
import type { CoordinatorDeps } from '../deps.ts';
import { formRefused } from '../pages/form-refused.tsx';
import { toldPath } from '../paths.ts';
import { findPerson } from '../people/find-person.ts';
import { recordOnPerson } from '../people/person-trail.ts';
import { viewerOf } from '../viewer.tsx';
import { mailEvents } from './send-mail.ts';
import { maySettle, unsettledMail } from './unsettled-mail.ts';

const BecameSchema = z.enum(['sent', 'failed']);

/** A coordinator found out whether a mail went of which nobody knew. */
export function settleMailRoute(deps: CoordinatorDeps): Hono {
  return new Hono().post('/surveys/:survey/contacts/:contactId/mail/settle', async (c) => {
    const found = await findPerson(c, deps);
    if (!found) return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const { entry, optIns } = found.person;
    const event = unsettledMail(found.person);
    const became = BecameSchema.safeParse(form.fields.became?.[0]);
    const own = event && optIns.find((optIn) => isSameKey(optIn, event));
    const named = event && form.fields.number?.[0] === String(event.number);
    if (!event || !own || !named || !became.success || !maySettle(viewerOf(c), event)) {
      const refused =
        'メールのことを記録できませんでした。ほかの人が先に記録していないか、下の「これまでの連絡」を確かめてください。';
      return showCard(c, deps, found, { refused });
    }
    const {
      way: _way,
      outcome: _outcome,
      mail: _mail,
      followUpOn: _on,
      note: _note,
      ...about
    } = event;
    const action = 'coordinator.mail-settled';
    await recordOnPerson(deps, actorOf(c), action, event, became.data);
    await deps.people.settleMail(mailEvents(about)[became.data], own.deletedOn);
    return c.redirect(toldPath(entry, { done: 'settled' }), 303);
  });
}
