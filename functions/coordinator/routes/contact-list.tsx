import { Hono } from 'hono';
import { EVERYONE, readFilter } from '../contact-filter.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { peopleSeen } from '../known-person.ts';
import { ContactListPage } from '../pages/contact-list-page.tsx';
import { realSurveys } from '../real-surveys.ts';
import { coordinatorFrame, viewerOf } from '../viewer.tsx';

const DONE: Readonly<Record<string, string>> = {
  stopped: '連絡不要として記録しました。この方は、どの団体の一覧にも出なくなりました。',
};

/** Everyone a coordinator may see, survey by survey, without names; one survey's list may be filtered. */
export function contactListRoute(deps: CoordinatorDeps): Hono {
  return new Hono().get('/', async (c) => {
    const viewer = viewerOf(c);
    const lists = await Promise.all(
      realSurveys(deps.definitions).map(async (definition) => ({
        definition,
        people: await peopleSeen(deps, viewer, definition.survey),
        filter:
          c.req.query('survey') === definition.survey
            ? readFilter(definition.optIn, c.req.query())
            : EVERYONE,
      })),
    );
    const done = DONE[c.req.query('done') ?? ''];
    return c.html(<ContactListPage {...coordinatorFrame(c, deps)} lists={lists} done={done} />);
  });
}
