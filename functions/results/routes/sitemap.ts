import { Hono } from 'hono';
import { currentPublications } from '../../../shared/publication/register.ts';
import { FRONT_KEPT } from '../caching.ts';
import type { ResultsDeps } from '../deps.ts';
import { ownPath, prefix, type SiteLanguage } from '../frame.ts';

const PAGES = ['', '/questions', '/respondents', '/method', '/data', '/summary'] as const;

/** For search engines: every page of what stands now. What stood before is found, but not offered. */
export function sitemapRoutes(deps: ResultsDeps): Hono {
  const app = new Hono();
  app.get('/sitemap.xml', async (c) => {
    const entries = currentPublications(await deps.shelf.all());
    const paths = await Promise.all(
      entries.map(async (entry) => {
        const document = (await deps.shelf.current(entry.survey))?.document;
        return [
          ...PAGES,
          ...(document?.indicators ?? []).map(({ code }) => `/indicators/${code}`),
          ...(document?.variables ?? []).flatMap(({ name, attribute }) =>
            attribute ? [] : [`/questions/${name}`],
          ),
          ...(document?.freeText ?? []).map(({ name }) => `/questions/${name}`),
        ].map((rest) => ({ path: `${ownPath(entry)}${rest}`, changed: entry.publishedAt }));
      }),
    );
    return c.body(sitemap(deps.siteUrl, paths.flat()), 200, {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': FRONT_KEPT,
    });
  });
  return app;
}

/** Both languages of a page name each other, as search engines want it. */
function sitemap(siteUrl: string, pages: readonly { path: string; changed: string }[]): string {
  const address = (language: SiteLanguage, path: string) =>
    encodeURI(`${siteUrl}${prefix(language)}${path}`);
  const others = (path: string) =>
    (['ja', 'en'] as const)
      .map((one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${address(one, path)}"/>`)
      .join('');
  const urls = pages.flatMap(({ path, changed }) =>
    (['ja', 'en'] as const).map(
      (one) =>
        `<url><loc>${address(one, path)}</loc><lastmod>${changed}</lastmod>${others(path)}</url>\n`,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`;
}
