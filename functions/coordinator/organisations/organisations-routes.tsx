import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { readForm } from '../../../shared/web/form-body.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { formRefused } from '../pages/form-refused.tsx';
import { TOLD } from '../paths.ts';
import { coordinatorFrame } from '../viewer.tsx';
import { OrganisationFormPage } from './organisation-form-page.tsx';
import {
  ORGANISATION_FIELD_NAMES,
  type OrganisationInput,
  readOrganisation,
} from './organisation-input.ts';
import { OrganisationsPage } from './organisations-page.tsx';
import { recipientsOf, storeOrganisations } from './store-organisations.ts';

const EMPTY: OrganisationInput = { code: '', name: '', recipient: '', closed: '' };
/** Organisations, kept by the city alone. */
export function organisationsRoutes(deps: CoordinatorDeps): Hono {
  const { login, organisations } = deps;
  const routes = new Hono();
  const admits = requireRole(login, 'city-coordinator');

  const recipients = () => recipientsOf(deps);

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
      (await storeOrganisations(c, deps, [organisation], 'coordinator.organisation-stored')) ===
        'stored'
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
