import { isDeepStrictEqual } from 'node:util';
import { type Context, Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { ImportPreviewPage } from '../files/import-preview-page.tsx';
import { NOT_LOOKED_AT, uploadedFile, uploadRefused } from '../files/import-upload.tsx';
import { formRefused } from '../pages/form-refused.tsx';
import { TOLD } from '../paths.ts';
import { coordinatorFrame } from '../viewer.tsx';
import { ORGANISATIONS_TRAIL } from './organisation-form-page.tsx';
import { organisationCells, organisationsCsv, readOrganisations } from './organisations-csv.ts';
import { recipientsOf, storeOrganisations } from './store-organisations.ts';

const CHANGED =
  '確認している間に、ほかの人が同じ団体を変更したため、何も登録していません。もう一度書き出して、直してください。';

/** Organisations as a file: written out, looked at before anything changes, and stored as looked at. */
export function organisationsFileRoutes(deps: CoordinatorDeps): Hono {
  const { login, audit, organisations, lookedAtOrganisations } = deps;
  const routes = new Hono();
  const admits = requireRole(login, 'city-coordinator');
  const refuse = (c: Context, text: string, status: 400 | 409) =>
    uploadRefused(c, deps, ORGANISATIONS_TRAIL, [{ text }], status);

  routes.get('/organisations/organisations.csv', admits, async (c) => {
    const action = 'coordinator.organisations-downloaded';
    await audit.record({ actor: actorOf(c), action, outcome: 'done' });
    const name = csvFileName(['団体', 'organisations'], dayOf(login.clock()));
    return csvDownload(organisationsCsv(await organisations.list(), recipientsOf(deps)), name);
  });

  routes.post('/organisations/check', admits, async (c) => {
    const file = await uploadedFile(c, deps, ORGANISATIONS_TRAIL);
    if (!(file instanceof Uint8Array)) return file;
    const recipients = recipientsOf(deps);
    const read = readOrganisations(file, await organisations.list(), recipients);
    if (!read.ok) return uploadRefused(c, deps, ORGANISATIONS_TRAIL, read.faults, 422);
    const { changes, unchanged } = read;
    const some = changes.map(({ row }) => row);
    const sealed = some.length > 0 ? await lookedAtOrganisations.seal(actorOf(c), some) : undefined;
    const leaving = changes.some(({ row, before }) => row.closed && before?.closed === false);
    return c.html(
      <ImportPreviewPage
        {...coordinatorFrame(c, deps)}
        {...{ changes, unchanged, sealed }}
        noun="団体"
        page={ORGANISATIONS_TRAIL[0]}
        nameOf={({ name }) => name}
        cellsOf={(organisation) => organisationCells(organisation, recipients)}
      >
        {leaving && (
          <p>
            「参加終了」を「はい」にした団体の活動は、登録すると
            <strong>すべて募集を終えます</strong>。
          </p>
        )}
      </ImportPreviewPage>,
    );
  });

  routes.post('/organisations/import', admits, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const some = await lookedAtOrganisations.open(form.fields.looked?.[0] ?? '', actorOf(c));
    if (!some) return refuse(c, NOT_LOOKED_AT, 400);
    const done = `/organisations?done=imported#${TOLD}`;
    const stored = new Map((await organisations.list()).map((one) => [one.code, one]));
    // Whoever presses twice has stored it with the first press.
    if (some.every((one) => isDeepStrictEqual(one, stored.get(one.code)))) {
      return c.redirect(done, 303);
    }
    const outcome = await storeOrganisations(c, deps, some, 'coordinator.organisations-imported');
    return outcome === 'changed' ? refuse(c, CHANGED, 409) : c.redirect(done, 303);
  });

  return routes;
}
