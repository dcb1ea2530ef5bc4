import { type Context, Hono } from 'hono';
import type { AuditAction } from '../../../shared/audit/actions.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { recordDenial } from '../../../shared/login/record-denial.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { uploadedFile, uploadRefused } from '../import-upload.tsx';
import { mayKeep } from '../may-keep.ts';
import { organisationName } from '../organisation-name.ts';
import { formRefused } from '../pages/form-refused.tsx';
import { TOLD } from '../paths.ts';
import { realSurveys } from '../real-surveys.ts';
import { coordinatorFrame, viewerOf } from '../viewer.tsx';
import { activitiesCsv, readActivities } from './activities-csv.ts';
import { ActivitiesPage } from './activities-page.tsx';
import { ACTIVITIES_TRAIL, ActivityFormPage } from './activity-form-page.tsx';
import {
  type ActivityChoices,
  type ActivityInput,
  BETWEEN,
  FIELD_NAMES,
  inputOf,
  readActivity,
} from './activity-input.ts';
import { newActivityId } from './new-activity-id.ts';

const EMPTY = Object.fromEntries(FIELD_NAMES.map((field) => [field, ''])) as ActivityInput;
const CHANGED =
  'ほかの人が同じ活動を同時に変更したため、何も登録していません。もう一度書き出して、直してください。';

/** Activities, kept by the city and by the organisations that run them. */
export function activitiesRoutes(deps: CoordinatorDeps): Hono {
  const { login, audit, activities } = deps;
  const routes = new Hono();

  /** What may be chosen, and the organisations whose activities whoever is logged in keeps. */
  async function choicesFor(c: Context): Promise<ActivityChoices> {
    const [survey] = realSurveys(deps.definitions);
    if (!survey) throw new Error('no survey takes contacts');
    const organisations = await deps.organisations.list();
    const viewer = viewerOf(c);
    return {
      optIn: survey.optIn,
      organisations: organisations.filter(({ code, closed }) => !closed && mayKeep(viewer, code)),
    };
  }

  const kept = async (c: Context): Promise<Activity[]> => {
    const viewer = viewerOf(c);
    return (await activities.list()).filter(({ organisation }) => mayKeep(viewer, organisation));
  };

  /** @returns undefined for one that is not there for whoever is logged in; a denial is on record. */
  async function found(c: Context): Promise<Activity | undefined> {
    const activity = await activities.get(c.req.param('id') ?? '');
    if (!activity || mayKeep(viewerOf(c), activity.organisation)) return activity;
    await recordDenial(c, login, 'access.route');
    return undefined;
  }

  async function store(c: Context, some: readonly Activity[], action: AuditAction) {
    const target = some.length === 1 ? some[0]?.id : `${some.length} activities`;
    await audit.record({
      actor: actorOf(c),
      action,
      outcome: 'done',
      ...(target ? { target } : {}),
    });
    const organisations = await deps.organisations.list();
    return activities.store(
      some.map((activity) => ({
        activity,
        organiser: organisationName(organisations, activity.organisation),
      })),
    );
  }

  routes.get('/activities', async (c) => {
    const [choices, some] = await Promise.all([choicesFor(c), kept(c)]);
    const done = DONE[c.req.query('done') ?? ''];
    const today = dayOf(login.clock());
    const frame = coordinatorFrame(c, deps);
    return c.html(<ActivitiesPage {...frame} {...{ choices, today, done }} activities={some} />);
  });

  routes.get('/activities/activities.csv', async (c) => {
    const [choices, some] = await Promise.all([choicesFor(c), kept(c)]);
    const action = 'coordinator.activities-downloaded';
    await audit.record({ actor: actorOf(c), action, outcome: 'done' });
    const name = csvFileName(['活動', 'activities'], dayOf(login.clock()));
    return csvDownload(activitiesCsv(some, choices), name);
  });

  routes.post('/activities/import', async (c) => {
    const file = await uploadedFile(c, deps, ACTIVITIES_TRAIL);
    if (!(file instanceof Uint8Array)) return file;
    const read = readActivities(file, await kept(c), await choicesFor(c));
    const refuse = (faults: Parameters<typeof uploadRefused>[3], status: 409 | 422) =>
      uploadRefused(c, deps, ACTIVITIES_TRAIL, faults, status);
    if (!read.ok) return refuse(read.faults, 422);
    const outcome = await store(c, read.activities, 'coordinator.activities-imported');
    if (outcome === 'changed') return refuse([{ text: CHANGED }], 409);
    return c.redirect(`/activities?done=imported#${TOLD}`, 303);
  });

  routes.get('/activities/new', async (c) => {
    const choices = await choicesFor(c);
    const [only, ...others] = choices.organisations;
    const organisation = only && others.length === 0 ? only.code : '';
    const input = { ...EMPTY, organisation, shownToPublic: 'はい' };
    const frame = coordinatorFrame(c, deps);
    return c.html(<ActivityFormPage {...frame} choices={choices} input={input} faults={[]} />);
  });

  routes.get('/activities/:id', async (c) => {
    const stored = await found(c);
    if (!stored) return c.notFound();
    const choices = await choicesFor(c);
    const frame = coordinatorFrame(c, deps);
    const input = inputOf(stored);
    return c.html(<ActivityFormPage {...frame} {...{ choices, input, stored }} faults={[]} />);
  });

  routes.post('/activities/:id', async (c) => {
    const stored = c.req.param('id') === 'new' ? undefined : await found(c);
    if (!stored && c.req.param('id') !== 'new') return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const { fields } = form;
    const input = Object.fromEntries(
      FIELD_NAMES.map((name) => [name, (fields[name] ?? []).join(BETWEEN)]),
    ) as ActivityInput;
    const choices = await choicesFor(c);
    const page = { choices, input, stored };
    const read = readActivity(input, choices);
    if (!read.ok) {
      const frame = coordinatorFrame(c, deps);
      return c.html(<ActivityFormPage {...frame} {...page} faults={read.faults} />, 422);
    }
    const revision = Number(fields.revision?.[0]);
    const action = fields.action?.[0];
    const activity: Activity = {
      ...read.activity,
      id: stored?.id ?? newActivityId(),
      closed: action === 'close' || (action !== 'reopen' && stored?.closed === true),
      revision: (stored?.revision ?? 0) + 1,
    };
    const asRead = revision === (stored?.revision ?? 0);
    if (asRead && (await store(c, [activity], 'coordinator.activity-stored')) === 'stored') {
      return c.redirect(`/activities?done=stored#${TOLD}`, 303);
    }
    const now = (stored && (await activities.get(stored.id))) ?? stored;
    const frame = coordinatorFrame(c, deps);
    const conflict = now && inputOf(now);
    return c.html(
      <ActivityFormPage {...frame} {...page} stored={now} conflict={conflict} faults={[]} />,
      409,
    );
  });

  return routes;
}

const DONE: Readonly<Record<string, string>> = {
  stored: '活動を登録しました。',
  imported: 'ファイルの活動をすべて登録しました。',
};
