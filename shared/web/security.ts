import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * Headers for every page: only our own style and script run, no page can be framed, and no answer,
 * code or contact stays in a shared cache.
 *
 * `formAction` names further origins a form may lead to (the log-in provider after log-out).
 */
export function securityHeaders(formAction: readonly string[] = []): MiddlewareHandler {
  const headers = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'", ...formAction],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    crossOriginEmbedderPolicy: false,
  });
  return async (c, next) => {
    await headers(c, next);
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  };
}

/**
 * Refuses a form sent from another site. Session cookies are SameSite=Lax, so a browser would not
 * have sent them along; this closes what an old browser leaves open. A client that says nothing of
 * its origin is no browser and carries nobody's session.
 */
export const sameOriginOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const foreignOrigin = origin !== undefined && hostOf(origin) !== c.req.header('host');
  if (foreignSite || foreignOrigin) {
    const ja =
      'ほかのサイトからの送信は受け付けていません。このサイトの画面からもう一度お試しください。';
    return c.text(
      `${ja}\nForms from other sites are not accepted. Please use the pages of this site.`,
      403,
    );
  }
  return next();
};

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
