import type { Hono } from 'hono';
import { requireRole } from '../../shared/login/require-role.tsx';
import { OFFICE_ROLES } from '../../shared/login/role.ts';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import type { PaperDeps } from './deps.ts';
import { homeRoute } from './routes/home.tsx';
import { importRoute } from './routes/import.tsx';
import { keyingRoute } from './routes/keying.tsx';
import { questionnaireRoute } from './routes/questionnaire.tsx';
import { settleRoute } from './routes/settle.tsx';

/** Answers that came on paper: writes answers, never sees a code. */
export function createApp(deps: PaperDeps): Hono {
  const app = createOfficeSite(deps.gate, OFFICE_ROLES);
  app.use(requireRole(deps.gate, 'paper'));
  app.use(async (_c, next) => {
    await deps.refreshEditions();
    return next();
  });
  app.route('/', homeRoute(deps));
  app.route('/', questionnaireRoute(deps));
  app.route('/', keyingRoute(deps));
  app.route('/', settleRoute(deps));
  app.route('/', importRoute(deps));
  return app;
}
