import type { Context, MiddlewareHandler } from 'hono';
import type { CityPause } from '../../shared/coordination/city-pause.ts';
import { CITY_ASKER } from '../../shared/coordination/contact-limit.ts';
import type { Viewer } from '../../shared/coordination/sight.ts';
import { recordDenial } from '../../shared/login/record-denial.ts';
import { sessionOf } from '../../shared/login/session.ts';
import { frameOf, type OfficeFrame } from '../../shared/web/office/frame.ts';
import type { CoordinatorDeps } from './deps.ts';
import { NoOrganisationPage } from './pages/no-organisation-page.tsx';

/** How the log of contacts names the city's own coordinators. */
export const CITY = CITY_ASKER;

/** What every page of coordinators is told beside what any office page is. */
export interface CoordinatorFrame extends OfficeFrame {
  readonly viewer: Viewer;
  /** While nobody is contacted in the whole city. */
  readonly pause: CityPause | undefined;
}

/**
 * Finds out for whom whoever is logged in works, and whether contacting rests: both as they stand
 * now. A coordinator of no organisation that takes part sees an explaining page and nothing else.
 */
export function requireViewer(deps: Pick<CoordinatorDeps, 'login' | 'organisations' | 'pauses'>) {
  const requireOne: MiddlewareHandler = async (c, next) => {
    const [viewer, pause] = await Promise.all([viewerNow(c, deps), deps.pauses.get()]);
    if (!viewer) {
      await recordDenial(c, deps.login, 'access.site');
      return c.html(<NoOrganisationPage {...frameOf(c, deps.login)} />, 403);
    }
    c.set('viewer', viewer);
    c.set('cityPause', pause);
    return next();
  };
  return requireOne;
}

async function viewerNow(
  c: Context,
  { organisations }: Pick<CoordinatorDeps, 'organisations'>,
): Promise<Viewer | undefined> {
  const session = sessionOf(c);
  if (session?.roles.includes('city-coordinator')) return { side: 'city' };
  if (!session?.roles.includes('coordinator') || !session.organisation) return undefined;
  const organisation = await organisations.get(session.organisation);
  return organisation && !organisation.closed ? { side: 'organisation', organisation } : undefined;
}

/** @throws {Error} on a route that no viewer was asked for. */
export function viewerOf(c: Context): Viewer {
  const viewer: Viewer | undefined = c.get('viewer');
  if (!viewer) throw new Error('nobody was asked for whom they work');
  return viewer;
}

/** The code under which a viewer's contacts stand in the log. */
export const codeOf = (viewer: Viewer): string =>
  viewer.side === 'city' ? CITY : viewer.organisation.code;

export const coordinatorFrame = (
  c: Context,
  { login }: Pick<CoordinatorDeps, 'login'>,
): CoordinatorFrame => ({
  ...frameOf(c, login),
  viewer: viewerOf(c),
  pause: c.get('cityPause'),
});
