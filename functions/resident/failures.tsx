import type { Env, Hono } from 'hono';
import { describeError } from '../../shared/runtime/logger.ts';
import { MessagePage } from './pages/message-page.tsx';
import { type DoorDeps, siteFor } from './site.ts';

/** What is said where nothing is found, and when something failed. */
export function answerFailures<E extends Env>(app: Hono<E>, deps: DoorDeps): void {
  app.notFound(async (c) => {
    const site = await siteFor(c, deps);
    const { heading, body, start } = site.messages.notFound;
    return c.html(
      <MessagePage site={site} heading={heading} body={[body]} link={{ href: '/', text: start }} />,
      404,
    );
  });

  app.onError(async (error, c) => {
    deps.logger.error('request failed', { error: describeError(error) });
    const site = await siteFor(c, deps);
    const { heading, body } = site.messages.failed;
    return c.html(<MessagePage site={site} heading={heading} body={[body]} />, 500);
  });
}
