import { type Context, Hono } from 'hono';
import { readOptIn } from '../../../shared/contact/read-opt-in.ts';
import { readAnswers } from '../../../shared/survey/read-answer.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { AnswerList } from '../pages/answer-list.tsx';
import { CheckPage } from '../pages/check-page.tsx';
import { MessagePage } from '../pages/message-page.tsx';
import { paths } from '../paths.ts';
import { refuseForm } from '../refuse-form.tsx';
import { chooseLanguage, type ResidentDeps, readAction } from '../site.ts';
import { toSubmission } from '../submission.ts';
import type { VisitorEnv } from '../visitor.tsx';
import { wantsContact } from './opt-in.tsx';

/** Checking everything before it is sent, and sending it. */
export function checkRoutes(deps: ResidentDeps) {
  const routes = new Hono<VisitorEnv>();

  routes.get('/:survey/check', (c) => {
    const toMend = firstFault(c);
    if (toMend) return c.redirect(toMend, 303);
    const fields = c.get('fields');
    const { definition } = c.get('edition');
    const { answers } = readAnswers(definition, fields);
    const optIn = wantsContact(fields) ? readOptIn(definition.optIn, fields) : undefined;
    const declined = fields.opt_in?.[0] === 'no';
    return c.html(<CheckPage {...{ site: c.get('site'), answers, optIn, declined }} />);
  });

  routes.post('/:survey/check', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const { survey } = c.get('edition').definition;
    const action = readAction(form.fields.action?.[0]);
    if (action.kind === 'language') {
      chooseLanguage(c, action.language);
      return c.redirect(paths.check(survey), 303);
    }
    if (action.kind === 'back') return c.redirect(paths.optIn(survey), 303);
    const toMend = firstFault(c);
    return toMend ? c.redirect(toMend, 303) : send(c, deps);
  });

  return routes;
}

/** The page that holds the first answer to be mended, if any: nothing faulty is ever sent. */
function firstFault(c: Context<VisitorEnv>): string | undefined {
  const { definition } = c.get('edition');
  const fields = c.get('fields');
  const [fault] = readAnswers(definition, fields).faults;
  const page = definition.pages.find(({ questions }) =>
    questions.some(({ code }) => code === fault?.question),
  );
  if (page) return `${paths.page(definition.survey, page.code)}?changing=yes`;
  const unfit = wantsContact(fields) && readOptIn(definition.optIn, fields).faults.length > 0;
  return unfit ? `${paths.optInDetails(definition.survey)}?changing=yes` : undefined;
}

async function send(c: Context<VisitorEnv>, deps: ResidentDeps) {
  const edition = c.get('edition');
  const visit = { ...c.get('visit'), optedIn: wantsContact(c.get('fields')) };
  const submission = await toSubmission(
    deps,
    edition,
    visit,
    c.get('fields'),
    c.get('site').language,
  );
  const outcome = await deps.submissions.submit(submission);
  deps.logger.info('survey sent', { survey: visit.survey, outcome });
  if (outcome === 'code-used') return codeUsed(c);
  await deps.visits.write(c, visit);
  return c.redirect(paths.thanks(visit.survey), 303);
}

/** Somebody was first with this code: says so, and gives back what was entered here. */
function codeUsed(c: Context<VisitorEnv>) {
  const site = c.get('site');
  const { definition } = c.get('edition');
  const { heading, body, notYou, kept, contactNotKept } = site.messages.codeUsed;
  const { answers } = readAnswers(definition, c.get('fields'));
  const office = definition.office.name[site.language];
  const lost = wantsContact(c.get('fields')) ? [contactNotKept] : [];
  return c.html(
    <MessagePage site={site} heading={heading} body={[body, notYou(office), kept, ...lost]}>
      <AnswerList site={site} definition={definition} answers={answers} changeable={false} />
    </MessagePage>,
    409,
  );
}
