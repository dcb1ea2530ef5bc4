import { Hono } from 'hono';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { EVERYONE, readFilter } from '../contact-filter.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { ContactListPage } from '../pages/contact-list-page.tsx';
import { realSurveys } from '../real-surveys.ts';

/** Everyone who opted in, survey by survey, without names; one survey's list may be filtered. */
export function contactListRoute({ login, definitions, contactList }: CoordinatorDeps): Hono {
  return new Hono().get('/', async (c) => {
    const lists = await Promise.all(
      realSurveys(definitions).map(async (definition) => ({
        definition,
        entries: await contactList.list(definition.survey),
        filter:
          c.req.query('survey') === definition.survey
            ? readFilter(definition.optIn, c.req.query())
            : EVERYONE,
      })),
    );
    return c.html(<ContactListPage {...frameOf(c, login)} lists={lists} />);
  });
}
