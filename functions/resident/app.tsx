import { Hono } from 'hono';
import { isRehearsal } from '../../shared/edition/rehearsal.ts';
import { describeError } from '../../shared/runtime/logger.ts';
import { LanguageSchema } from '../../shared/survey/language.ts';
import { assetRoutes } from '../../shared/web/assets.ts';
import { chooseLanguage } from '../../shared/web/residents/site.ts';
import { sameOriginOnly, securityHeaders } from '../../shared/web/security.ts';
import { MessagePage } from './pages/message-page.tsx';
import { aroundRoutes, home } from './routes/around.tsx';
import { checkRoutes } from './routes/check.tsx';
import { openRoutes } from './routes/open.tsx';
import { optInRoutes } from './routes/opt-in.tsx';
import { pauseRoutes } from './routes/pause.tsx';
import { questionRoutes } from './routes/questions.tsx';
import { receiptRoutes } from './routes/receipt.tsx';
import { resumeRoutes } from './routes/resume.tsx';
import { anySignUpRoute, signUpRoutes } from './routes/sign-up.tsx';
import { startRoutes } from './routes/start.tsx';
import { thanksRoutes } from './routes/thanks.tsx';
import { placeOf, type ResidentDeps, siteFor } from './site.ts';
import { type VisitorEnv, withEdition, withVisitor } from './visit/visitor.tsx';

/** The public form: from the access code to the thank-you page. */
export function createResidentApp(deps: ResidentDeps): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.use(sameOriginOnly);

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

  app.get('*', async (c, next) => {
    const language = LanguageSchema.safeParse(c.req.query('lang'));
    if (language.success) chooseLanguage(c, language.data);
    return next();
  });

  app.get('/', (c) => home(c, deps));

  app.route('/', anySignUpRoute(deps));

  // `/*` matches the address without it, too.
  app.use('/:survey/*', withEdition(deps));
  app.route('/', aroundRoutes());
  app.route('/', startRoutes(deps));
  app.route('/', openRoutes(deps));
  app.route('/', resumeRoutes(deps));
  app.route('/', thanksRoutes(deps));
  app.route('/', receiptRoutes(deps));
  app.route('/', signUpRoutes(deps));
  const visited = new Hono<VisitorEnv>();
  for (const path of [
    '/:survey/questions/*',
    '/:survey/volunteer/*',
    '/:survey/check',
    '/:survey/pause',
  ]) {
    visited.use(path, withVisitor(deps));
  }
  visited.route('/', questionRoutes(deps));
  visited.route('/', optInRoutes(deps));
  visited.route('/', checkRoutes(deps));
  visited.route('/', pauseRoutes(deps));
  app.route('/', visited);

  app.notFound(async (c) => {
    const site = await siteFor(c, deps);
    const { heading, body, start } = site.messages.notFound;
    return c.html(
      <MessagePage site={site} heading={heading} body={[body]} link={{ href: '/', text: start }} />,
      404,
    );
  });

  app.onError(async (error, c) => {
    deps.logger.error('request failed', { error: describeError(error) });
    const site = await siteFor(c, deps);
    const { heading, body } = site.messages.failed;
    return c.html(<MessagePage site={site} heading={heading} body={[body]} />, 500);
  });

  return app;
}
