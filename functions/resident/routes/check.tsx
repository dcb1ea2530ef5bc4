import { type Context, Hono } from 'hono';
import { readOptIn } from '../../../shared/contact/read-opt-in.ts';
import { type Day, dayOf } from '../../../shared/response/day.ts';
import { keepPage, readPageForm, seenOf } from '../answering/keep-page.tsx';
import { AnswerList } from '../pages/answer-list.tsx';
import { CheckPage } from '../pages/check-page.tsx';
import { CopyTools } from '../pages/copy-tools.tsx';
import { MessagePage } from '../pages/message-page.tsx';
import { PrintedHeading } from '../pages/printed-heading.tsx';
import { paths } from '../paths.ts';
import { refuseForm } from '../refuse-form.tsx';
import { drawReceipt } from '../sending/receipt.ts';
import { toSubmission } from '../sending/submission.ts';
import type { ResidentDeps } from '../site.ts';
import { loadDraft } from '../visit/draft.ts';
import { keptBy } from '../visit/kept.ts';
import { readingOf } from '../visit/reading.ts';
import { CHECK } from '../visit/steps.ts';
import { type VisitorEnv, visitOver } from '../visit/visitor.tsx';
import { wantsContact } from './opt-in.tsx';

/** Checking everything before it is sent, and sending it. */
export function checkRoutes(deps: ResidentDeps) {
  const routes = new Hono<VisitorEnv>();

  routes.get('/:survey/check', (c) => {
    const toMend = firstFault(c);
    return toMend ? c.redirect(toMend, 303) : checkPage(c, deps, 200);
  });

  routes.post('/:survey/check', async (c) => {
    const form = await readPageForm(c, deps);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const { survey } = c.get('edition').definition;
    const { action, fields } = form.page;
    if (action.kind === 'language') return c.redirect(paths.check(survey), 303);
    if (action.kind === 'back') return c.redirect(paths.optIn(survey), 303);
    if (action.kind === 'pause') {
      const here = { step: CHECK, names: [], typed: {} };
      const kept = await keepPage(c, deps, form.page, here, () => CHECK);
      if (kept.kind === 'gone') return visitOver(c, deps, c.get('visit'));
      return c.redirect(paths.pause(survey), 303);
    }
    const toMend = firstFault(c);
    if (toMend) return c.redirect(toMend, 303);
    // Another tab or device changed something: nobody sends what they have not seen.
    return fields.seen?.[0] === seenIn(c) ? send(c, deps) : checkPage(c, deps, 409);
  });

  return routes;
}

/** Everything typed, in one digest. */
const seenIn = (c: Context<VisitorEnv>): string =>
  seenOf(c, Object.keys(c.get('draft').fields).sort());

/** @param status 409 when the answers are others than those that were to be sent. */
function checkPage(c: Context<VisitorEnv>, deps: ResidentDeps, status: 200 | 409) {
  const { fields } = c.get('draft');
  const { definition } = c.get('edition');
  const { answers } = readingOf(definition, fields);
  const optIn = wantsContact(fields) ? readOptIn(definition.optIn, fields) : undefined;
  const declined = fields.opt_in?.[0] === 'no';
  const kept = keptBy(c.get('visit'));
  const today = dayOf(deps.clock());
  const props = { site: c.get('site'), answers, optIn, declined, today, kept, seen: seenIn(c) };
  return c.html(<CheckPage {...props} changed={status === 409} />, status);
}

/** The page that holds the first answer to be mended, if any: nothing faulty is ever sent. */
function firstFault(c: Context<VisitorEnv>): string | undefined {
  const { definition } = c.get('edition');
  const { fields } = c.get('draft');
  const [fault] = readingOf(definition, fields).faults;
  const page = definition.pages.find(({ questions }) =>
    questions.some(({ code }) => code === fault?.question),
  );
  if (page) return `${paths.page(definition.survey, page.code)}?changing=yes`;
  const unfit = wantsContact(fields) && readOptIn(definition.optIn, fields).faults.length > 0;
  return unfit ? `${paths.optInDetails(definition.survey)}?changing=yes` : undefined;
}

async function send(c: Context<VisitorEnv>, deps: ResidentDeps) {
  const edition = c.get('edition');
  const draft = c.get('draft');
  const visit = { ...c.get('visit'), optedIn: wantsContact(draft.fields) };
  const submission = await toSubmission(deps, edition, visit, draft, c.get('site').language);
  const outcome = await deps.submissions.submit(submission);
  deps.logger.info('survey sent', { survey: visit.survey, outcome });
  const today = dayOf(deps.clock());
  if (outcome === 'code-used') return codeUsed(c, today);
  if (outcome === 'draft-changed') return changedMeanwhile(c, deps);
  deps.drafts.forget(visit.draftId);
  await deps.visits.write(c, { ...visit, receipt: visit.receipt ?? drawReceipt(today) });
  const thanks = outcome === 'first-kept' ? paths.thanksLate : paths.thanks;
  return c.redirect(thanks(visit.survey), 303);
}

/** Another device saved something between the reading of the draft and its sending. */
async function changedMeanwhile(c: Context<VisitorEnv>, deps: ResidentDeps) {
  const draft = await loadDraft(deps.drafts, c.get('visit'));
  if (!draft) return visitOver(c, deps, c.get('visit'));
  c.set('draft', draft);
  const toMend = firstFault(c);
  return toMend ? c.redirect(toMend, 303) : checkPage(c, deps, 409);
}

/** Somebody was first with this code: says so, and gives back what was entered here. */
function codeUsed(c: Context<VisitorEnv>, day: Day) {
  const site = c.get('site');
  const { definition } = c.get('edition');
  const { heading, body, notYou, kept, contactNotKept } = site.messages.codeUsed;
  const { answers } = readingOf(definition, c.get('draft').fields);
  const office = definition.office.name[site.language];
  const lost = wantsContact(c.get('draft').fields) ? [contactNotKept] : [];
  return c.html(
    <MessagePage site={site} heading={heading} body={[body, notYou(office), kept, ...lost]}>
      <PrintedHeading site={site} day={day} state={site.messages.copy.notSent} />
      <AnswerList site={site} definition={definition} answers={answers} changeable={false} />
      <CopyTools site={site} day={day} contact={false} state={site.messages.copy.notSent} />
    </MessagePage>,
    409,
  );
}
