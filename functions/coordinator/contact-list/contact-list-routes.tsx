import { Hono } from 'hono';
import type { CoordinatorDeps } from '../deps.ts';
import { peopleSeen } from '../people/known-person.ts';
import { realSurveys } from '../real-surveys.ts';
import { coordinatorFrame, viewerOf } from '../viewer.tsx';
import { EVERYONE, readFilter } from './contact-filter.ts';
import { ContactListPage } from './contact-list-page.tsx';

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
        page: c.req.query('survey') === definition.survey ? c.req.query('page') : undefined,
      })),
    );
    const stopped = c.req.query('stopped') !== undefined;
    return c.html(
      <ContactListPage {...coordinatorFrame(c, deps)} lists={lists} stopped={stopped} />,
    );
  });
}
