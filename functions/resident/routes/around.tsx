import { type Context, Hono } from 'hono';
import { phaseAt } from '../../../shared/survey/schedule.ts';
import { HomePage } from '../pages/home-page.tsx';
import { MessagePage } from '../pages/message-page.tsx';
import { NoticePage } from '../pages/notice-page.tsx';
import { paths } from '../paths.ts';
import { type Edition, type ResidentDeps, siteFor } from '../site.ts';
import type { EditionEnv } from '../visit/visitor.tsx';

/** Pages to read beside the form; open to anyone, before, while and after answers are taken. */
export function aroundRoutes() {
  const routes = new Hono<EditionEnv>();
  const notices = ['help', 'privacy', 'accessibility'] as const;
  for (const name of notices) {
    routes.get(`/:survey/${name}`, (c) => {
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
export async function home(c: Context, deps: ResidentDeps) {
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
async function nothingYet(c: Context, deps: ResidentDeps) {
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
