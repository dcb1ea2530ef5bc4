import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate/node';
import { createApp } from '../../../functions/results/app.tsx';
import { PICTURE_FILES } from '../../../functions/results/picture/picture-files.ts';
import { createPictures } from '../../../functions/results/picture/pictures.ts';
import { createShelf } from '../../../functions/results/shelf.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { createLogger } from '../../../shared/runtime/logger.ts';
import {
  createActivityRepository,
  createPublicActivityRepository,
} from '../../../shared/storage/activity-repository.ts';
import { namedByContent } from '../../../shared/storage/publication-parts.ts';
import {
  createPublishedRepository,
  createPublishingRepository,
} from '../../../shared/storage/publication-repository.ts';
import { cityNamed, cityOf, definitions } from '../../../surveys/index.ts';
import { definition } from '../../fixtures/definition.ts';
import { freshStorage } from '../storage.ts';

export const SITE_URL = 'https://survey.example';
const pictures = createPictures({
  font: fileURLToPath(import.meta.resolve(PICTURE_FILES.font.source)),
  rasteriser: fileURLToPath(import.meta.resolve(PICTURE_FILES.rasteriser.source)),
});
const CITY = cityNamed().name;
const newest = definitions.get('kiyose-2026') ?? definition;
const clock = () => new Date('2026-02-01T03:00:00Z');

/** The results site on tables of its own, and the office's way to publish there. */
export async function openPublicSite() {
  const { db, tables } = await freshStorage();
  const publishing = createPublishingRepository(db, tables.published, clock);
  const app = createApp({
    shelf: createShelf(createPublishedRepository(db, tables.published, clock)),
    activities: createPublicActivityRepository(db, tables.published, CITY, clock),
    newest,
    clock,
    cityOf,
    definitions,
    assets: { style: { path: '/results/assets/site-1.css', type: 'text/css', body: 'p{}' } },
    pictures,
    siteUrl: SITE_URL,
    logger: createLogger('results'),
  });
  return {
    publishing,
    activities: createActivityRepository(db, tables, CITY, clock),
    get: (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      app.request(`${SITE_URL}${path}`, { method, headers }),
    /** @returns where the publication stands. */
    async publish(document: Publication): Promise<{ id: string; address: string }> {
      const named = namedByContent(document);
      if (!(await publishing.publish(named))) throw new Error('not entered into the register');
      return { id: named.id, address: `/results/${document.survey}/${named.id.slice(0, 12)}` };
    },
  };
}
export type PublicSite = Awaited<ReturnType<typeof openPublicSite>>;

/** Every page of results that links lead to from the first, by address; files and the API are not opened. */
export async function everyPage(site: PublicSite, first: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const waiting = [first];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue;
    const response = await site.get(path);
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    const html = await response.text();
    pages.set(path, html);
    for (const [, href = ''] of html.matchAll(/ href="(\/[^"#]*)"/g)) {
      const link = href.replaceAll('&amp;', '&');
      if (link.startsWith('/results') && !/\/(data|assets|api)\//.test(link)) waiting.push(link);
    }
  }
  return pages;
}

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
});

/** Every fault of a page's HTML as one line. */
export async function htmlFaults(name: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${name}: ${ruleId}: ${message}`),
  );
}
