import { type Context, Hono } from 'hono';
import { phaseAt } from '../../../shared/survey/schedule.ts';
import { signUpEdition } from '../contact/sign-up-edition.ts';
import { startPage } from '../entry/start-page.tsx';
import { HomePage } from '../pages/home-page.tsx';
import { MessagePage } from '../pages/message-page.tsx';
import { NoticePage } from '../pages/notice-page.tsx';
import { paths } from '../paths.ts';
import { choosesLanguage, type DoorDeps, type Edition, siteFor } from '../site.ts';
import { type EditionEnv, withEdition } from '../visit/edition.ts';

/** The pages that anyone may read, with a code or without, before, while and after answers are taken. */
export function pagesForAnyone(deps: DoorDeps) {
  const routes = new Hono<EditionEnv>();
  const edition = withEdition(deps);

  routes.get('/', choosesLanguage, (c) => home(c, deps));

  // To the newest edition that takes contacts, or else that says why not.
  routes.get(paths.anySignUp, choosesLanguage, (c) => {
    const newest = signUpEdition(deps.editions.values(), deps.clock());
    return newest ? c.redirect(paths.signUp(newest.definition.survey), 302) : c.notFound();
  });

  routes.get('/:survey', choosesLanguage, edition, (c) => startPage(c, deps, 200, {}));

  const notices = ['help', 'privacy', 'accessibility'] as const;
  for (const name of notices) {
    routes.get(`/:survey/${name}`, choosesLanguage, edition, (c) => {
      const edition = c.get('edition');
      const site = c.get('site');
      const heading = site.messages.around[name];
      const notice = edition.definition[name];
      const besideForm = c.req.query('tab') === 'new';
      return c.html(<NoticePage {...{ site, edition, heading, notice, besideForm }} />);
    });
  }
  return routes;
}

/** The address without anything: the survey that is open, or a list when several are. */
async function home(c: Context, deps: DoorDeps) {
  const editions = [...deps.editions.values()].filter(
    ({ definition }) => !definition.sample && !definition.rehearsal,
  );
  const now = deps.clock();
  const open = editions.filter(({ schedule }) => phaseAt(schedule, now) === 'open');
  if (open.length > 1) return c.html(<HomePage site={await siteFor(c, deps)} editions={open} />);
  const edition = open[0] ?? nearest(editions, now);
  return edition ? c.redirect(paths.start(edition.definition.survey), 302) : nothingYet(c, deps);
}

/** The office has not opened any edition. */
async function nothingYet(c: Context, deps: DoorDeps) {
  const site = await siteFor(c, deps);
  return c.html(<MessagePage site={site} heading={site.messages.notOpenYet.heading} body={[]} />);
}

/** With none open: the one that opens next, else the one that closed last. */
function nearest(editions: readonly Edition[], now: Date): Edition | undefined {
  const byOpening = editions.toSorted((a, b) =>
    a.schedule.opensOn.localeCompare(b.schedule.opensOn),
  );
  const upcoming = byOpening.find(({ schedule }) => phaseAt(schedule, now) === 'upcoming');
  return upcoming ?? byOpening.at(-1);
}
