import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { stampNow } from '../../../shared/login/stamp.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { formRefused } from '../pages/form-refused.tsx';
import { TOLD } from '../paths.ts';
import { coordinatorFrame } from '../viewer.tsx';
import { PausePage } from './pause-page.tsx';

const LONGEST_REASON = 200;
const DONE: Readonly<Record<string, string>> = {
  begin: '全市の連絡を止めました。すべての団体の画面に、理由とともに出ています。',
  lift: '連絡を再開しました。どの団体も、これまでどおり連絡できます。',
};

/** Rests all contacting in the city with one press, and goes on with another. */
export function pauseRoutes(deps: CoordinatorDeps): Hono {
  const { login, audit, pauses } = deps;
  const routes = new Hono();
  const admits = requireRole(login, 'city-coordinator');

  routes.get('/pause', admits, (c) =>
    c.html(
      <PausePage
        {...coordinatorFrame(c, deps)}
        typed=""
        fault={undefined}
        done={DONE[c.req.query('done') ?? '']}
      />,
    ),
  );

  for (const step of ['begin', 'lift'] as const) {
    routes.post(`/pause/${step}`, admits, async (c) => {
      const form = await readForm(c);
      if (!form.ok) return formRefused(c, deps, form.status);
      const reason = form.fields.reason?.[0]?.trim() ?? '';
      if (reason === '' || reason.length > LONGEST_REASON) {
        const fault = `理由を${LONGEST_REASON}文字までで入力してください。`;
        const page = <PausePage {...coordinatorFrame(c, deps)} typed={reason} fault={fault} />;
        return c.html(page, 422);
      }
      const actor = actorOf(c);
      const action = step === 'begin' ? 'coordinator.paused' : 'coordinator.pause-lifted';
      await audit.record({ actor, action, outcome: 'done' });
      if (step === 'begin') await pauses.put({ since: stampNow(c, login.clock()), reason });
      else await pauses.lift();
      login.logger.info(`contacting ${step === 'begin' ? 'rests' : 'goes on'}`, { reason });
      return c.redirect(`/pause?done=${step}#${TOLD}`, 303);
    });
  }
  return routes;
}
