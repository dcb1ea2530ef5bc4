import { type Context, Hono } from 'hono';
import { isRehearsal } from '../../shared/edition/rehearsal.ts';
import { assetRoutes } from '../../shared/web/assets.ts';
import { sameOriginOnly, securityHeaders } from '../../shared/web/security.ts';
import { withoutTrailingSlash } from '../../shared/web/trailing-slash.ts';
import { answerFailures } from './failures.tsx';
import { pagesForAnyone } from './routes/for-anyone.tsx';
import { type DoorDeps, placeOf } from './site.ts';
import { holdsVisit } from './visit/held.ts';

/**
 * The residents' site. Pages that anyone may read are answered here. All that a code, a number or a visit
 * leads to lies behind the door, and loads when first somebody goes in (docs/decisions/0058).
 *
 * @param openForm makes the site behind the door, see `form.tsx`; asked once, and again when it failed.
 */
export function createDoor(deps: DoorDeps, openForm: () => Promise<Hono>): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.use(sameOriginOnly);
  app.use(withoutTrailingSlash);

  app.get('/healthz', (c) => c.text('ok'));
  // Pages of the form say themselves that they are not to be listed; what may be is the results.
  app.get('/robots.txt', (c) =>
    c.text(`User-agent: *\nAllow: /\nSitemap: https://${placeOf(c)}/results/sitemap.xml\n`),
  );
  app.route('/', assetRoutes(deps.assets));

  app.use(async (c, next) => {
    // A rehearsal that has ended is out of reach at once, not within a minute.
    const rehearsed = isRehearsal(c.req.path.split('/')[1] ?? '');
    await (rehearsed ? deps.refreshEditions(0) : deps.refreshEditions());
    return next();
  });

  let form: Promise<Hono> | undefined;
  const enter = async (c: Context) => {
    const survey = c.req.path.split('/')[1] ?? '';
    if (!deps.editions.has(survey)) return c.notFound();
    form ??= openForm().catch((error) => {
      form = undefined;
      throw error;
    });
    return (await form).fetch(c.req.raw, c.env);
  };
  // Only the form can read what this browser holds.
  app.get('/:survey', (c, next) => (holdsVisit(c, c.req.param('survey')) ? enter(c) : next()));
  app.route('/', pagesForAnyone(deps));
  app.all('*', enter);

  answerFailures(app, deps);
  return app;
}
