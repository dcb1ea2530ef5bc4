import { Hono } from 'hono';
import { describeError } from '../../shared/runtime/logger.ts';
import { LanguageSchema } from '../../shared/survey/language.ts';
import { assetRoutes } from '../../shared/web/assets.ts';
import { chooseLanguage } from '../../shared/web/residents/site.ts';
import { sameOriginOnly, securityHeaders } from '../../shared/web/security.ts';
import { withoutTrailingSlash } from '../../shared/web/trailing-slash.ts';
import type { MyContactDeps } from './deps.ts';
import { NotePage } from './pages/note-pages.tsx';
import { paths } from './paths.ts';
import { detailsRoutes } from './routes/details.tsx';
import { entryRoutes } from './routes/entry.tsx';
import { stopRoutes } from './routes/stop.tsx';
import { siteFor } from './site.ts';

/** Where a person sees, corrects and withdraws what they left to be contacted. */
export function createApp(deps: MyContactDeps): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.use(withoutTrailingSlash);
  app.route('/', assetRoutes(deps.assets));

  app.use(async (_c, next) => {
    await deps.refreshEditions();
    return next();
  });

  app.get('*', async (c, next) => {
    const language = LanguageSchema.safeParse(c.req.query('lang'));
    if (language.success) chooseLanguage(c, language.data);
    return next();
  });

  // Before the check of the origin: its token is all that a mail program brings.
  app.route('/', stopRoutes(deps));
  app.use(sameOriginOnly);
  app.route('/', entryRoutes(deps));
  app.route('/', detailsRoutes(deps));

  app.notFound((c) => {
    const site = siteFor(c, deps);
    const { notFound, toEntry } = site.messages.myContact;
    const { heading, body } = notFound;
    const link = { href: paths.entry, text: toEntry };
    return c.html(<NotePage site={site} heading={heading} body={[body]} link={link} />, 404);
  });

  app.onError((error, c) => {
    deps.logger.error('request failed', { error: describeError(error) });
    const site = siteFor(c, deps);
    const { heading, body } = site.messages.myContact.failed;
    return c.html(<NotePage site={site} heading={heading} body={[body]} />, 500);
  });

  return app;
}
