import { isDeepStrictEqual } from 'node:util';
import { type Context, Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { ImportPreviewPage } from '../files/import-preview-page.tsx';
import { NOT_LOOKED_AT, uploadedFile, uploadRefused } from '../files/import-upload.tsx';
import { formRefused } from '../pages/form-refused.tsx';
import { TOLD } from '../paths.ts';
import { coordinatorFrame } from '../viewer.tsx';
import { activitiesCsv, readActivities } from './activities-csv.ts';
import { activityCells } from './activity-cells.ts';
import { ACTIVITIES_TRAIL } from './activity-form-page.tsx';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { activityChoices, keptActivities, storeActivities } from './kept-activities.ts';

const AGAIN = '何も登録していません。もう一度書き出して、直してください。';

/** Activities as a file: written out, looked at before anything changes, and stored as looked at. */
export function activitiesFileRoutes(deps: CoordinatorDeps): Hono {
  const { login, audit, lookedAtActivities } = deps;
  const routes = new Hono();
  const refuse = (c: Context, texts: readonly string[], status: 400 | 409) =>
    uploadRefused(c, deps, ACTIVITIES_TRAIL, [...texts.map((text) => ({ text }))], status);

  routes.get('/activities/activities.csv', async (c) => {
    const [choices, some] = await Promise.all([activityChoices(c, deps), keptActivities(c, deps)]);
    const action = 'coordinator.activities-downloaded';
    await audit.record({ actor: actorOf(c), action, outcome: 'done' });
    const name = csvFileName(['活動', 'activities'], dayOf(login.clock()));
    return csvDownload(activitiesCsv(some, choices), name);
  });

  routes.post('/activities/check', async (c) => {
    const file = await uploadedFile(c, deps, ACTIVITIES_TRAIL);
    if (!(file instanceof Uint8Array)) return file;
    const [choices, kept] = await Promise.all([activityChoices(c, deps), keptActivities(c, deps)]);
    const read = readActivities(file, kept, choices);
    if (!read.ok) return uploadRefused(c, deps, ACTIVITIES_TRAIL, read.faults, 422);
    const { changes, unchanged } = read;
    const some = changes.map(({ row }) => row);
    const sealed = some.length > 0 ? await lookedAtActivities.seal(actorOf(c), some) : undefined;
    return c.html(
      <ImportPreviewPage
        {...coordinatorFrame(c, deps)}
        {...{ changes, unchanged, sealed }}
        noun="活動"
        page={ACTIVITIES_TRAIL[0]}
        nameOf={({ title }) => title}
        cellsOf={(activity) => activityCells(activity, choices)}
      />,
    );
  });

  routes.post('/activities/import', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const some = await lookedAtActivities.open(form.fields.looked?.[0] ?? '', actorOf(c));
    if (!some) return refuse(c, [NOT_LOOKED_AT], 400);
    const [choices, kept] = await Promise.all([activityChoices(c, deps), keptActivities(c, deps)]);
    const done = `/activities?done=imported#${TOLD}`;
    const stored = (id: string) => kept.find((one) => one.id === id);
    // Whoever presses twice has stored it with the first press.
    if (some.every((one) => isDeepStrictEqual(one, stored(one.id)))) return c.redirect(done, 303);
    const hindered = changedMeanwhile(some, kept, choices);
    if (hindered.length > 0) return refuse(c, [...hindered, AGAIN], 409);
    const outcome = await storeActivities(c, deps, some, 'coordinator.activities-imported');
    if (outcome === 'changed') {
      return refuse(c, [`確認している間に、ほかの人が同じ活動を変更しました。${AGAIN}`], 409);
    }
    return c.redirect(done, 303);
  });

  return routes;
}
