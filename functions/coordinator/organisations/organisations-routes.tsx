import { type Context, Hono } from 'hono';
import type { AuditAction } from '../../../shared/audit/actions.ts';
import type { Organisation } from '../../../shared/coordination/organisation.ts';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { uploadedFile, uploadRefused } from '../files/import-upload.tsx';
import { formRefused } from '../pages/form-refused.tsx';
import { TOLD } from '../paths.ts';
import { realSurveys } from '../real-surveys.ts';
import { coordinatorFrame } from '../viewer.tsx';
import { followOrganisations } from './follow-organisations.ts';
import { ORGANISATIONS_TRAIL, OrganisationFormPage } from './organisation-form-page.tsx';
import {
  ORGANISATION_FIELD_NAMES,
  type OrganisationInput,
  readOrganisation,
} from './organisation-input.ts';
import { organisationsCsv, readOrganisations } from './organisations-csv.ts';
import { OrganisationsPage } from './organisations-page.tsx';

const EMPTY: OrganisationInput = { code: '', name: '', recipient: '', closed: '' };
const CHANGED =
  'ほかの人が同じ団体を同時に変更したため、何も登録していません。もう一度書き出して、直してください。';

/** Organisations, kept by the city alone. */
export function organisationsRoutes(deps: CoordinatorDeps): Hono {
  const { login, audit, organisations } = deps;
  const routes = new Hono();
  const admits = requireRole(login, 'city-coordinator');

  const recipients = (): OptIn['recipients'] => {
    const [survey] = realSurveys(deps.definitions);
    if (!survey) throw new Error('no survey takes contacts');
    return survey.optIn.recipients;
  };

  async function store(c: Context, some: readonly Organisation[], action: AuditAction) {
    const target = some.length === 1 ? some[0]?.code : `${some.length} organisations`;
    await audit.record({
      actor: actorOf(c),
      action,
      outcome: 'done',
      ...(target ? { target } : {}),
    });
    const outcome = await organisations.store(some);
    if (outcome === 'stored') await followOrganisations(deps.activities, some);
    return outcome;
  }

  routes.get('/organisations', admits, async (c) =>
    c.html(
      <OrganisationsPage
        {...coordinatorFrame(c, deps)}
        organisations={await organisations.list()}
        recipients={recipients()}
        done={DONE[c.req.query('done') ?? '']}
      />,
    ),
  );

  routes.get('/organisations/organisations.csv', admits, async (c) => {
    const action = 'coordinator.organisations-downloaded';
    await audit.record({ actor: actorOf(c), action, outcome: 'done' });
    const name = csvFileName(['団体', 'organisations'], dayOf(login.clock()));
    return csvDownload(organisationsCsv(await organisations.list(), recipients()), name);
  });

  routes.post('/organisations/import', admits, async (c) => {
    const file = await uploadedFile(c, deps, ORGANISATIONS_TRAIL);
    if (!(file instanceof Uint8Array)) return file;
    const read = readOrganisations(file, await organisations.list(), recipients());
    if (!read.ok) return uploadRefused(c, deps, ORGANISATIONS_TRAIL, read.faults, 422);
    const outcome = await store(c, read.organisations, 'coordinator.organisations-imported');
    if (outcome === 'changed') {
      return uploadRefused(c, deps, ORGANISATIONS_TRAIL, [{ text: CHANGED }], 409);
    }
    return c.redirect(`/organisations?done=imported#${TOLD}`, 303);
  });

  routes.get('/organisations/:code', admits, async (c) => {
    const code = c.req.param('code');
    const stored = code === 'new' ? undefined : await organisations.get(code);
    if (!stored && code !== 'new') return c.notFound();
    const input = stored ? { ...stored, closed: stored.closed ? 'はい' : '' } : EMPTY;
    const page = { recipients: recipients(), input, stored };
    return c.html(<OrganisationFormPage {...coordinatorFrame(c, deps)} {...page} faults={[]} />);
  });

  routes.post('/organisations/:code', admits, async (c) => {
    const code = c.req.param('code');
    const stored = code === 'new' ? undefined : await organisations.get(code);
    if (!stored && code !== 'new') return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const typed = Object.fromEntries(
      ORGANISATION_FIELD_NAMES.map((name) => [name, form.fields[name]?.[0] ?? '']),
    ) as OrganisationInput;
    const input = stored ? { ...typed, code: stored.code } : typed;
    const page = { recipients: recipients(), input, stored };
    const read = readOrganisation(input, page.recipients);
    if (!read.ok) {
      const frame = coordinatorFrame(c, deps);
      return c.html(<OrganisationFormPage {...frame} {...page} faults={read.faults} />, 422);
    }
    const known = stored?.revision ?? 0;
    const organisation = { ...read.organisation, revision: known + 1 };
    const asRead = Number(form.fields.revision?.[0]) === known;
    if (
      asRead &&
      (await store(c, [organisation], 'coordinator.organisation-stored')) === 'stored'
    ) {
      return c.redirect(`/organisations?done=stored#${TOLD}`, 303);
    }
    const now = await organisations.get(organisation.code);
    const frame = coordinatorFrame(c, deps);
    const taken = { field: 'code' as const, text: 'このコードの団体は、すでにあります。' };
    return c.html(
      <OrganisationFormPage
        {...frame}
        {...page}
        stored={stored && now}
        conflict={stored !== undefined}
        faults={stored ? [] : [taken]}
      />,
      409,
    );
  });

  return routes;
}

const DONE: Readonly<Record<string, string>> = {
  stored: '団体を登録しました。',
  imported: 'ファイルの団体をすべて登録しました。',
};
