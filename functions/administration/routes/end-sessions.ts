import { Hono } from 'hono';
import * as z from 'zod';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import type { AdministrationDeps } from '../deps.ts';
import { SESSION_SITES } from '../session-sites.ts';

const one = <T extends z.ZodType>(schema: T) => z.tuple([schema]).transform(([value]) => value);

/** Either one person's sessions or everybody's; a form that names neither ends none. */
const FormSchema = z.union([
  z.strictObject({ site: one(z.enum(SESSION_SITES)), subject: one(z.string().min(1).max(255)) }),
  z.strictObject({ site: one(z.enum(SESSION_SITES)), everybody: one(z.literal('yes')) }),
]);

/** Logs other people out, wherever they are logged in on that site. */
export function endSessionsRoute({ gate, audit, sessions }: AdministrationDeps): Hono {
  const administrators = requireRole(gate, 'administrator');
  return new Hono().post('/administration/sessions/end', administrators, async (c) => {
    const body = await readForm(c);
    const form = FormSchema.safeParse(body.ok ? body.fields : undefined).data;
    if (!form) return c.notFound();
    const subject = 'subject' in form ? form.subject : undefined;
    await audit.record({
      actor: actorOf(c),
      action: 'administration.sessions-ended',
      outcome: 'done',
      target: subject === undefined ? `${form.site} everybody` : form.site,
      ...(subject === undefined ? {} : { person: subject }),
    });
    const ended = await sessions[form.site].end(subject);
    // Nobody is logged in any more who could see the list.
    if (subject === undefined && form.site === 'office') return c.redirect('/logged-out', 303);
    return c.redirect(`/administration/sessions?ended=${ended}`, 303);
  });
}
