import { Hono } from 'hono';
import { dayOf } from '../../../shared/response/day.ts';
import type { MyContactDeps } from '../deps.ts';
import { StopPage, StoppedPage, UnknownStopPage } from '../pages/stop-pages.tsx';
import { paths } from '../paths.ts';
import { siteFor } from '../site.ts';

/**
 * The link of a mail. Whoever posts to it stops all contact, whatever the body says: a person by
 * the button, a mail program by `List-Unsubscribe=One-Click` (RFC 8058).
 */
export function stopRoutes(deps: MyContactDeps): Hono {
  const routes = new Hono();

  routes.get(paths.stop, async (c) => {
    const token = c.req.query('token') ?? '';
    const site = siteFor(c, deps);
    if (!(await deps.stopTokens.personOf(token))) {
      return c.html(<UnknownStopPage site={site} />, 404);
    }
    return c.html(<StopPage site={site} token={token} />);
  });

  routes.post(paths.stop, async (c) => {
    const site = siteFor(c, deps);
    const person = await deps.stopTokens.personOf(c.req.query('token') ?? '');
    const edition = deps.editions.find(({ definition }) => definition.survey === person?.survey);
    if (!person || !edition) return c.html(<UnknownStopPage site={site} />, 404);
    const since = dayOf(deps.clock());
    const { contactsDeletedOn } = edition.schedule;
    // Whoever withdrew meanwhile is not contacted either: the same answer is true.
    const outcome = await deps.persons.stop(person, { since, by: 'person' }, contactsDeletedOn);
    deps.logger.info('contact stopped by link', { survey: person.survey, outcome });
    return c.html(<StoppedPage site={site} />);
  });

  return routes;
}
