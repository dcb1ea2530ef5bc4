import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import type { CoordinatorDeps } from '../deps.ts';
import { coordinatorFrame } from '../viewer.tsx';
import { OutboxPage } from './outbox-page.tsx';

/** What would have been sent, where no mail leaves the machine; elsewhere there is no such page. */
export function outboxRoute(deps: CoordinatorDeps): Hono {
  const admits = requireRole(deps.login, 'city-coordinator');
  return new Hono().get('/outbox', admits, async (c) => {
    const mails = await deps.mailer.outbox?.();
    if (!mails) return c.notFound();
    return c.html(<OutboxPage {...coordinatorFrame(c, deps)} mails={mails} />);
  });
}
