import type { Env, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { type DoorDeps, type Edition, type Site, siteFor } from '../site.ts';

/** Below `/:survey`: which edition is asked for, in which language. */
export interface EditionEnv extends Env {
  Variables: { edition: Edition; site: Site };
}

/** Finds the edition of the address; without one, the page is not found. */
export const withEdition = (deps: DoorDeps): MiddlewareHandler<EditionEnv> =>
  createMiddleware<EditionEnv>(async (c, next) => {
    const edition = deps.editions.get(c.req.param('survey') ?? '');
    if (!edition) return c.notFound();
    c.set('edition', edition);
    c.set('site', await siteFor(c, deps, edition.definition));
    return next();
  });
