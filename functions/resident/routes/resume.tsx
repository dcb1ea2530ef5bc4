import { type Context, Hono } from 'hono';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { acceptsSending } from '../../../shared/survey/schedule.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { chooseLanguage } from '../../../shared/web/residents/site.ts';
import { beginAnew, dropDraft, whereLeft } from '../entry/begin.ts';
import { type Entry, readEntry } from '../entry/entry.ts';
import { codeUsed, startPageFor } from '../entry/entry-pages.tsx';
import { MessagePage } from '../pages/message-page.tsx';
import { NumberPage } from '../pages/number-page.tsx';
import { RestartPage } from '../pages/restart-page.tsx';
import { showedFaults } from '../pages/shown-faults.tsx';
import { paths } from '../paths.ts';
import { readNumber } from '../pause/pause-number.ts';
import { refuseForm } from '../refuse-form.tsx';
import { type ResidentDeps, readAction, type Site, siteFor } from '../site.ts';
import type { EditionEnv } from '../visit/edition.ts';

/** Going on with a paused visit: its number, or starting again. */
export function resumeRoutes(deps: ResidentDeps) {
  const routes = new Hono<EditionEnv>();

  // The code travels in forms alone, so an address of its own holds nothing to show.
  routes.get('/:survey/resume', (c) =>
    c.redirect(paths.start(c.get('edition').definition.survey), 303),
  );

  routes.post('/:survey/resume', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const { definition, schedule } = c.get('edition');
    const code = form.fields.code?.[0] ?? '';
    if (!acceptsSending(schedule, deps.clock())) return startPageFor(c, deps, 403, { typed: code });
    const own = await deps.visits.read(c, definition.survey);
    const entry = await readEntry(deps, definition, code, own);
    if (!entry) {
      const error = c.get('site').messages.start.codeWrong;
      return startPageFor(c, deps, 422, { typed: code, error });
    }
    if (entry.used) return codeUsed(c);

    const action = readAction(form.fields.action?.[0]);
    const asksRestart = form.fields.shown?.[0] === 'restart';
    if (action.kind === 'language') {
      chooseLanguage(c, action.language);
      c.set('site', await siteFor(c, deps, definition));
    }
    const site = c.get('site');
    if (action.kind === 'restart' || (action.kind === 'language' && asksRestart)) {
      return c.html(<RestartPage site={site} code={code} />);
    }
    if (action.kind === 'replace') {
      return entry.paused ? startAgain(c, deps, entry) : notPaused(c, site.messages.pause.gone);
    }
    const typed = form.fields.number?.[0] ?? '';
    if (action.kind !== 'next' || asksRestart) {
      const told = action.kind === 'language' && showedFaults(form.fields);
      const again = told ? toldBefore(site, typed, form.fields) : {};
      return c.html(<NumberPage site={site} code={code} typed={typed} {...again} />);
    }
    return enterNumber(c, deps, entry, code, typed);
  });

  return routes;
}

/** What was wrong with the number, in the language chosen since: to try it again would count. */
function toldBefore({ messages: { pause } }: Site, typed: string, { left, tried }: Fields) {
  const { fault } = readNumber(typed);
  if (fault !== undefined) return { error: pause.fault(fault) };
  const [tries = ''] = left ?? [];
  if (tried?.[0] !== typed || !/^[1-9]$/.test(tries)) return {};
  return { error: pause.wrong(Number(tries)), left: Number(tries) };
}

async function enterNumber(
  c: Context<EditionEnv>,
  deps: ResidentDeps,
  entry: Entry,
  code: string,
  typed: string,
) {
  const site = c.get('site');
  const { pause } = site.messages;
  const refuse = (error: string, tries?: number) =>
    c.html(<NumberPage {...{ site, code, typed, error, left: tries }} />, 422);
  // What can't be a number is no try.
  const reading = readNumber(typed);
  if (reading.fault !== undefined) return refuse(pause.fault(reading.fault));
  const resumption = await deps.pauses.resume(entry.codeKey, reading.number);
  deps.logger.info('paused visit', { survey: entry.survey, outcome: resumption.kind });
  if (resumption.kind === 'wrong') return refuse(pause.wrong(resumption.left), resumption.left);
  if (resumption.kind === 'locked') return notPaused(c, pause.locked);
  if (resumption.kind === 'gone') return notPaused(c, pause.gone);
  const left = await whereLeft(c, deps, resumption.visit);
  if (!left) {
    await deps.pauses.discard(entry.codeKey);
    return notPaused(c, pause.gone);
  }
  await deps.visits.write(c, resumption.visit);
  return c.redirect(left, 303);
}

/** The number is forgotten: what was paused goes, and the form begins anew. */
async function startAgain(c: Context<EditionEnv>, deps: ResidentDeps, entry: Entry) {
  const draftId = await deps.pauses.discard(entry.codeKey);
  if (draftId !== undefined) await dropDraft(deps, entry.survey, draftId);
  const { survey, codeHash, codeKey, stream, openCode } = entry;
  return beginAnew(c, deps, { survey, codeHash, codeKey, stream, openCode });
}

function notPaused(c: Context<EditionEnv>, text: { heading: string; body: readonly string[] }) {
  const site = c.get('site');
  const { survey } = c.get('edition').definition;
  const link = { href: paths.start(survey), text: site.messages.pause.toStart };
  return c.html(
    <MessagePage site={site} heading={text.heading} body={text.body} link={link} />,
    409,
  );
}
