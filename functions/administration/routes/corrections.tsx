import { type Context, Hono } from 'hono';
import { addCorrection } from '../../../shared/edition/add-correction.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { LanguageSchema } from '../../../shared/survey/language.ts';
import { textsOf } from '../../../shared/survey/texts.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AdministrationDeps } from '../deps.ts';
import { type DeskEdition, deskEdition } from '../edition-desk.ts';
import { CorrectionPage } from '../pages/correction-page.tsx';
import { CorrectionsPage } from '../pages/corrections-page.tsx';
import { changedMeanwhile, formRefused } from '../pages/nothing-done.tsx';
import { paths } from '../paths.ts';

const ADDRESS = '/administration/editions/:survey/corrections';

/** Correcting typing errors of a questionnaire that is being answered. */
export function correctionsRoutes(deps: AdministrationDeps): Hono {
  const { gate, audit, editions } = deps;
  const routes = new Hono();
  const admits = requireRole(gate, 'administrator');

  routes.get(ADDRESS, admits, async (c) => {
    const desk = await deskEdition(c, deps);
    if (!desk) return c.notFound();
    const language = LanguageSchema.catch('ja').parse(c.req.query('language'));
    const shown = {
      desk,
      language,
      part: c.req.query('part'),
      done: c.req.query('done') === 'yes',
    };
    return c.html(<CorrectionsPage {...frameOf(c, gate)} {...shown} />);
  });

  routes.get(`${ADDRESS}/text`, admits, async (c) => {
    const desk = await deskEdition(c, deps);
    const text = desk && textAt(desk, c.req.query('address'), c.req.query('language'));
    if (!desk || !text) return c.notFound();
    const props = { desk, ...text, after: text.before, reason: '' };
    return c.html(<CorrectionPage {...frameOf(c, gate)} {...props} />);
  });

  routes.post(`${ADDRESS}/text`, admits, async (c) => {
    const desk = await deskEdition(c, deps);
    if (!desk) return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, gate, form.status);
    const given = (name: string) => form.fields[name]?.[0] ?? '';
    const text = textAt(desk, given('address'), given('language'));
    if (!text) return c.notFound();
    // A text area sends its line breaks as two signs.
    const typed = { after: given('after').replaceAll('\r\n', '\n'), reason: given('reason') };
    const by = actorOf(c);
    const { edition, definition, revision } = desk;
    const request = { ...text, ...typed, by, at: gate.clock() };
    const outcome = addCorrection(edition, definition, request);
    const page = { ...frameOf(c, gate), desk, ...text, ...typed };
    const event = { actor: by, action: 'administration.text-corrected' as const };
    const target = `${edition.survey} ${text.address} ${text.language}`;
    if (!outcome.corrected) {
      const { refusal } = outcome;
      await audit.record({ ...event, outcome: 'denied', target: `${target} ${refusal}` });
      return c.html(<CorrectionPage {...page} refusal={refusal} />, 422);
    }
    if (given('confirmed') !== 'yes') return c.html(<CorrectionPage {...page} asking />);
    return store(
      c,
      desk,
      async () => {
        await audit.record({ ...event, outcome: 'done', target });
        return editions.put(outcome.edition, revision);
      },
      given('revision'),
    );
  });

  async function store(
    c: Context,
    { edition, revision }: DeskEdition,
    put: () => Promise<boolean>,
    seen: string,
  ) {
    const back = paths.corrections(edition.survey);
    if (seen !== String(revision) || !(await put())) return changedMeanwhile(c, gate, back);
    return c.redirect(`${back}?done=yes`, 303);
  }

  return routes;
}

/** A text of the questionnaire as it reads now. */
function textAt({ definition }: DeskEdition, address: string | undefined, tag: string | undefined) {
  const language = LanguageSchema.safeParse(tag);
  const placed = textsOf(definition).find((one) => one.address === address);
  if (!language.success || !placed) return undefined;
  return {
    address: placed.address,
    language: language.data,
    before: placed.text[language.data],
  };
}
