import { Hono } from 'hono';
import { answerFailures } from './failures.tsx';
import { checkRoutes } from './routes/check.tsx';
import { openRoutes } from './routes/open.tsx';
import { optInRoutes } from './routes/opt-in.tsx';
import { pauseRoutes } from './routes/pause.tsx';
import { questionRoutes } from './routes/questions.tsx';
import { receiptRoutes } from './routes/receipt.tsx';
import { resumeRoutes } from './routes/resume.tsx';
import { signUpRoutes } from './routes/sign-up.tsx';
import { startRoutes } from './routes/start.tsx';
import { thanksRoutes } from './routes/thanks.tsx';
import { choosesLanguage, type ResidentDeps } from './site.ts';
import { recallDraft } from './visit/draft.ts';
import { withEdition } from './visit/edition.ts';
import { type VisitorEnv, withVisitor } from './visit/visitor.tsx';

/** The form behind the door: from the access code to the thank-you page. */
export function createForm(deps: ResidentDeps): Hono {
  const app = new Hono();
  app.use(choosesLanguage);
  // `/*` matches the address without it, too.
  app.use('/:survey/*', withEdition(deps));
  app.route('/', startRoutes(deps));
  app.route('/', openRoutes(deps));
  app.route('/', resumeRoutes(deps));
  app.route('/', thanksRoutes(deps));
  app.route('/', receiptRoutes(deps));
  app.route('/', signUpRoutes(deps));
  const visited = new Hono<VisitorEnv>();
  visited.use('/:survey/questions/*', withVisitor(deps, recallDraft));
  for (const path of ['/:survey/volunteer/*', '/:survey/check', '/:survey/pause']) {
    visited.use(path, withVisitor(deps));
  }
  visited.route('/', questionRoutes(deps));
  visited.route('/', optInRoutes(deps));
  visited.route('/', checkRoutes(deps));
  visited.route('/', pauseRoutes(deps));
  app.route('/', visited);

  answerFailures(app, deps);
  return app;
}
