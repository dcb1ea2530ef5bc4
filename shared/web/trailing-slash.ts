import type { MiddlewareHandler } from 'hono';

/**
 * Leads whoever puts slashes behind an address to the address itself, as some people type it and some
 * programs hand it on. Of a site none of whose addresses ends with one.
 */
export const withoutTrailingSlash: MiddlewareHandler = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  // What begins with two of them would be another host.
  const address = /^(\/[^/\\].*?)\/+$/.exec(pathname)?.[1];
  const asks = c.req.method === 'GET' || c.req.method === 'HEAD';
  return address !== undefined && asks ? c.redirect(address + search, 301) : next();
};
