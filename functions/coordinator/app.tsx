import type { Hono } from 'hono';
import { COORDINATOR_ROLES } from '../../shared/login/role.ts';
import { loginRoutes } from '../../shared/login/routes.tsx';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import { activitiesRoutes } from './activities/activities-routes.tsx';
import { askingOrderRoute } from './activities/asking-order-route.tsx';
import type { CoordinatorDeps } from './deps.ts';
import { organisationsRoutes } from './organisations/organisations-routes.tsx';
import { assignRoutes } from './routes/assign.tsx';
import { assignManyRoutes } from './routes/assign-many.tsx';
import { contactCardRoute } from './routes/contact-card.tsx';
import { contactListRoute } from './routes/contact-list.tsx';
import { contactsCsvRoute } from './routes/contacts-csv.tsx';
import { handOverRoutes } from './routes/hand-over.tsx';
import { liftStopRoute } from './routes/lift-stop.tsx';
import { mailRoutes } from './routes/mail.tsx';
import { outboxRoute } from './routes/outbox.tsx';
import { pauseRoutes } from './routes/pause.tsx';
import { recordContactRoute } from './routes/record-contact.tsx';
import { samePersonRoute } from './routes/same-person.tsx';
import { settleMailRoute } from './routes/settle-mail.tsx';
import { takeBackRoute } from './routes/take-back.tsx';
import { todayRoutes } from './routes/today.tsx';
import { requireViewer } from './viewer.tsx';

/** The site on which coordinators see who would like to help, and get in touch with them. */
export function createApp(deps: CoordinatorDeps): Hono {
  const app = createOfficeSite(deps.login, COORDINATOR_ROLES, loginRoutes(deps.login));
  app.use(requireViewer(deps));
  app.route('/', contactListRoute(deps));
  app.route('/', contactsCsvRoute(deps));
  app.route('/', contactCardRoute(deps));
  app.route('/', recordContactRoute(deps));
  app.route('/', liftStopRoute(deps));
  app.route('/', takeBackRoute(deps));
  app.route('/', samePersonRoute(deps));
  app.route('/', mailRoutes(deps));
  app.route('/', settleMailRoute(deps));
  app.route('/', todayRoutes(deps));
  app.route('/', assignRoutes(deps));
  app.route('/', assignManyRoutes(deps));
  app.route('/', handOverRoutes(deps));
  app.route('/', activitiesRoutes(deps));
  app.route('/', askingOrderRoute(deps));
  app.route('/', organisationsRoutes(deps));
  app.route('/', pauseRoutes(deps));
  app.route('/', outboxRoute(deps));
  return app;
}
