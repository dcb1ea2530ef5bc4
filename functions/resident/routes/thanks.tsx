import { Hono } from 'hono';
import { parseCode, printCode } from '../../../shared/invitation/access-code.ts';
import { ThanksPage } from '../pages/thanks-page.tsx';
import { paths } from '../paths.ts';
import type { ResidentDeps } from '../site.ts';
import type { EditionEnv } from '../visitor.tsx';

/** The thank-you page, shown again to whoever sent, whenever they come back with their cookie. */
export function thanksRoutes(deps: ResidentDeps) {
  const routes = new Hono<EditionEnv>();

  routes.get('/:survey/thanks', async (c) => {
    const { survey } = c.get('edition').definition;
    const visit = await deps.visits.read(c, survey);
    if (!visit || !(await deps.submissions.wasSent(visit.submissionId))) {
      return c.redirect(paths.start(survey), 303);
    }
    const code = visit.optedIn ? parseCode(visit.withdrawalCode) : undefined;
    return c.html(<ThanksPage site={c.get('site')} withdrawalCode={code && printCode(code)} />);
  });

  return routes;
}
