import { type Context, Hono } from 'hono';
import type { Activity } from '../../../shared/coordination/activity.ts';
import { recordDenial } from '../../../shared/login/record-denial.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { formRefused } from '../pages/form-refused.tsx';
import { TOLD } from '../paths.ts';
import { coordinatorFrame, viewerOf } from '../viewer.tsx';
import { ActivitiesPage } from './activities-page.tsx';
import { ActivityFormPage } from './activity-form-page.tsx';
import {
  type ActivityInput,
  BETWEEN,
  FIELD_NAMES,
  inputOf,
  readActivity,
} from './activity-input.ts';
import { activityChoices, keptActivities, storeActivities } from './kept-activities.ts';
import { mayKeep } from './may-keep.ts';
import { newActivityId } from './new-activity-id.ts';

const EMPTY = Object.fromEntries(FIELD_NAMES.map((field) => [field, ''])) as ActivityInput;

/** Activities, kept by the city and by the organisations that run them. */
export function activitiesRoutes(deps: CoordinatorDeps): Hono {
  const { login, activities } = deps;
  const routes = new Hono();

  /** @returns undefined for one that is not there for whoever is logged in; a denial is on record. */
  async function found(c: Context): Promise<Activity | undefined> {
    const activity = await activities.get(c.req.param('id') ?? '');
    if (!activity || mayKeep(viewerOf(c), activity.organisation)) return activity;
    await recordDenial(c, login, 'access.route');
    return undefined;
  }

  routes.get('/activities', async (c) => {
    const [choices, some] = await Promise.all([activityChoices(c, deps), keptActivities(c, deps)]);
    const done = DONE[c.req.query('done') ?? ''];
    const today = dayOf(login.clock());
    const frame = coordinatorFrame(c, deps);
    return c.html(<ActivitiesPage {...frame} {...{ choices, today, done }} activities={some} />);
  });

  routes.get('/activities/new', async (c) => {
    const choices = await activityChoices(c, deps);
    const [only, ...others] = choices.organisations;
    const organisation = only && others.length === 0 ? only.code : '';
    const input = { ...EMPTY, organisation, shownToPublic: 'はい' };
    const frame = coordinatorFrame(c, deps);
    return c.html(<ActivityFormPage {...frame} choices={choices} input={input} faults={[]} />);
  });

  routes.get('/activities/:id', async (c) => {
    const stored = await found(c);
    if (!stored) return c.notFound();
    const choices = await activityChoices(c, deps);
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
    const choices = await activityChoices(c, deps);
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
    if (
      asRead &&
      (await storeActivities(c, deps, [activity], 'coordinator.activity-stored')) === 'stored'
    ) {
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
