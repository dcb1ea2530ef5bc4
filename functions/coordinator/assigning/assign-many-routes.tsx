import { type Context, Hono } from 'hono';
import { assignmentRefusal } from '../../../shared/coordination/sight.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { readForm } from '../../../shared/web/form-body.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { formRefused } from '../pages/form-refused.tsx';
import { pageOf } from '../paging.ts';
import { peopleSeen } from '../people/known-person.ts';
import { personCode } from '../people/person-code.ts';
import { realSurveys } from '../real-surveys.ts';
import { coordinatorFrame, viewerOf } from '../viewer.tsx';
import { AssignManyPage } from './assign-many-page.tsx';
import { assignOne } from './assign-routes.tsx';

const MOST = 200;

/** The city chooses an organisation and assigns several people to it at once. */
export function assignManyRoutes(deps: CoordinatorDeps): Hono {
  const routes = new Hono();
  const admits = requireRole(deps.login, 'city-coordinator');

  routes.get('/assign', admits, (c) => page(c, c.req.query('organisation') ?? ''));

  routes.post('/assign', admits, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const code = form.fields.organisation?.[0] ?? '';
    const activity = form.fields.activity?.[0] || undefined;
    const chosen = (form.fields.person ?? []).slice(0, MOST);
    if (chosen.length === 0) return page(c, code, { nobody: true });
    const people = await everyone(c);
    const refused: string[] = [];
    let assigned = 0;
    for (const id of chosen) {
      const person = people.find(({ entry }) => personCode(entry) === id);
      const refusal = person
        ? await assignOne(c, deps, person, code, activity)
        : 'ご本人が登録を取り消したため、割り当てられません。';
      if (refusal) refused.push(refusal);
      else assigned++;
    }
    const done = assigned > 0 ? `${assigned}人を割り当てました。` : undefined;
    return page(c, code, { refused: [...new Set(refused)], done });
  });

  const everyone = async (c: Context) => {
    const surveys = realSurveys(deps.definitions);
    const seen = surveys.map(({ survey }) => peopleSeen(deps, viewerOf(c), survey));
    return (await Promise.all(seen)).flat();
  };

  async function page(
    c: Context,
    code: string,
    told: {
      readonly refused?: readonly string[];
      readonly nobody?: boolean;
      readonly done?: string | undefined;
    } = {},
  ) {
    const [organisations, activities, people] = await Promise.all([
      deps.organisations.list(),
      deps.activities.list(),
      everyone(c),
    ]);
    const organisation = organisations.find((one) => one.code === code && !one.closed);
    const candidates = organisation
      ? people.filter(
          ({ entry, stop, assignments }) =>
            !assignments.some((one) => one.organisation === code) &&
            !assignmentRefusal(organisation, {
              recipients: entry.preferences.recipients,
              stopped: stop !== undefined,
            }),
        )
      : [];
    return c.html(
      <AssignManyPage
        {...coordinatorFrame(c, deps)}
        organisations={organisations.filter(({ closed }) => !closed)}
        organisation={organisation}
        activities={activities}
        candidates={pageOf(candidates, c.req.query('page'))}
        definitions={deps.definitions}
        refused={told.refused ?? []}
        nobody={told.nobody ?? false}
        done={told.done}
      />,
      told.refused?.length || told.nobody ? 422 : 200,
    );
  }

  return routes;
}
