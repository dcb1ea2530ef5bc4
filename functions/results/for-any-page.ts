import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

const open = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  // Asking whether something has changed is no plain request to a browser.
  allowHeaders: ['If-None-Match'],
  exposeHeaders: ['ETag'],
  maxAge: 86_400,
});

/** Any site's page may load files and what the API tells; they say nothing of who reads. */
export const forAnyPage: MiddlewareHandler = async (c, next) => {
  const answer = await open(c, next);
  if (answer) return answer;
  c.res.headers.set('cross-origin-resource-policy', 'cross-origin');
};
