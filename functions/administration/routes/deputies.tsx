import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { DEPUTY_ROLES, DeputyRoleSchema, DeputyshipSchema } from '../../../shared/deputy/deputy.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AdministrationDeps } from '../deps.ts';
import { DEPUTY_FIELDS, DeputiesPage, type DeputyTyped } from '../pages/deputies-page.tsx';
import { formRefused } from '../pages/nothing-done.tsx';
import { paths } from '../paths.ts';

const DONE = new Map([
  ['named', '代理を指名しました。'],
  ['ended', '代理を終えました。'],
]);
const EMPTY: DeputyTyped = {
  role: 'paper',
  deputy: '',
  deputyName: '',
  from: '',
  until: '',
  reason: '',
};

/** Naming deputies for the rules that need two people. */
export function deputiesRoutes(deps: AdministrationDeps): Hono {
  const { gate, audit, deputies } = deps;
  const routes = new Hono();
  const admits = requireRole(gate, 'administrator');

  routes.get(paths.deputies, admits, (c) => page(c, EMPTY));

  routes.post(paths.deputies, admits, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, gate, form.status);
    const typed: Record<keyof DeputyTyped, string> = { ...EMPTY };
    for (const name of DEPUTY_FIELDS) typed[name] = form.fields[name]?.[0]?.trim() ?? '';
    const namedBy = actorOf(c);
    if (typed.deputy === namedBy) {
      return page(
        c,
        typed,
        'ご自分を代理に指名することはできません。ほかの管理者に依頼してください。',
      );
    }
    const parsed = DeputyshipSchema.safeParse({ ...typed, id: randomUUID(), namedBy });
    if (!parsed.success)
      return page(c, typed, 'すべての欄を入力し、終わる日を始まる日より前にしないでください。');
    const { role, deputy, from, until } = parsed.data;
    if (until < dayOf(gate.clock())) {
      return page(c, typed, '終わる日が過ぎています。今日か、それより後の日にしてください。');
    }
    const target = `${role} ${deputy} ${from} ${until}`;
    await audit.record({
      actor: namedBy,
      action: 'administration.deputy-named',
      outcome: 'done',
      target,
    });
    await deputies.name(parsed.data);
    return c.redirect(`${paths.deputies}?done=named`, 303);
  });

  routes.post(`${paths.deputies}/end`, admits, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, gate, form.status);
    const role = DeputyRoleSchema.safeParse(form.fields.role?.[0]);
    const id = form.fields.id?.[0] ?? '';
    if (!role.success || !/^[\w-]{1,60}$/.test(id)) return c.notFound();
    const target = `${role.data} ${id}`;
    const actor = actorOf(c);
    await audit.record({ actor, action: 'administration.deputy-ended', outcome: 'done', target });
    await deputies.end(role.data, id, dayOf(gate.clock()));
    return c.redirect(`${paths.deputies}?done=ended`, 303);
  });

  async function page(c: Context, typed: DeputyTyped, error?: string) {
    const lists = await Promise.all(DEPUTY_ROLES.map((role) => deputies.ofRole(role)));
    const all = lists.flat().sort((a, b) => b.from.localeCompare(a.from));
    const done = DONE.get(c.req.query('done') ?? '');
    const props = { deputies: all, today: dayOf(gate.clock()), typed, error, done };
    return c.html(<DeputiesPage {...frameOf(c, gate)} {...props} />, error ? 422 : 200);
  }

  return routes;
}
