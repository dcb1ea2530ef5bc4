import { type Context, Hono } from 'hono';
import { readForm } from '../../../shared/web/form-body.ts';
import { chooseLanguage } from '../../../shared/web/residents/site.ts';
import { ReceiptPage, type ReceiptResult } from '../pages/receipt-page.tsx';
import { refuseForm } from '../refuse-form.tsx';
import { createReceipts, type ReceiptCheck } from '../sending/receipt.ts';
import { type ResidentDeps, readAction, siteFor } from '../site.ts';
import type { EditionEnv } from '../visit/edition.ts';

/** Whoever holds a receipt, or is shown one, learns whether it is genuine. */
export function receiptRoutes(deps: ResidentDeps) {
  const routes = new Hono<EditionEnv>();
  const receipts = createReceipts(deps.withdrawalCodeSecret);

  routes.get('/:survey/receipt', (c) => receiptPage(c, '', { kind: 'none' }));

  routes.post('/:survey/receipt', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const typed = form.fields.receipt?.[0] ?? '';
    const action = readAction(form.fields.action?.[0]);
    if (action.kind === 'language') {
      chooseLanguage(c, action.language);
      if (form.fields.shown?.[0] !== 'result') return receiptPage(c, typed, { kind: 'none' });
    }
    if (typed.trim() === '') return receiptPage(c, typed, { kind: 'missing' });
    return receiptPage(c, typed, result(receipts.check(typed, deps.editions.keys())));
  });

  function result(check: ReceiptCheck): ReceiptResult {
    if (check.kind !== 'genuine') return check;
    const edition = deps.editions.get(check.survey);
    if (!edition) return { kind: 'unknown' };
    return { kind: 'genuine', survey: edition.definition.title, day: check.day };
  }

  async function receiptPage(c: Context<EditionEnv>, typed: string, shown: ReceiptResult) {
    // Read anew: the language may have been chosen by this very request.
    const site = await siteFor(c, deps, c.get('edition').definition);
    const faulty = shown.kind === 'missing' || shown.kind === 'malformed';
    return c.html(<ReceiptPage {...{ site, typed, result: shown }} />, faulty ? 422 : 200);
  }

  return routes;
}
