import { Hono } from 'hono';
import { parseCode, printCode } from '../../../shared/invitation/access-code.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { ThanksPage } from '../pages/thanks-page.tsx';
import { paths } from '../paths.ts';
import { createReceipts, drawReceipt } from '../sending/receipt.ts';
import { placeOf, type ResidentDeps } from '../site.ts';
import type { EditionEnv } from '../visit/edition.ts';

/** The thank-you page, shown again to whoever sent, whenever they come back with their cookie. */
export function thanksRoutes(deps: ResidentDeps) {
  const routes = new Hono<EditionEnv>();
  const receipts = createReceipts(deps.withdrawalCodeSecret);

  routes.get('/:survey/thanks', async (c) => {
    const { survey } = c.get('edition').definition;
    const visit = await deps.visits.read(c, survey);
    if (!visit || !(await deps.submissions.wasSent(visit.submissionId))) {
      return c.redirect(paths.start(survey), 303);
    }
    const today = dayOf(deps.clock());
    // The answer that brought the receipt may have been lost on its way.
    const receipt = visit.receipt ?? drawReceipt(today);
    if (!visit.receipt) await deps.visits.write(c, { ...visit, receipt });
    const code = visit.optedIn ? parseCode(visit.withdrawalCode) : undefined;
    return c.html(
      <ThanksPage
        site={c.get('site')}
        today={today}
        receipt={{ day: receipt.day, number: receipts.print(survey, receipt) }}
        withdrawalCode={code && printCode(code)}
        place={placeOf(c)}
        late={c.req.query('late') === 'yes'}
      />,
    );
  });

  return routes;
}
