import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableName } from '../../infra/local/dynamodb.ts';
import { TABLE_PREFIX } from '../../infra/local/function-environments.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { namedByContent } from '../../shared/storage/publication-parts.ts';
import { createPublishingRepository } from '../../shared/storage/publication-repository.ts';
import { kiyosePublication } from '../fixtures/kiyose-publication.ts';
import { unzipped } from '../fixtures/unzipped.ts';
import { accessibilityFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { type RunningPlatform, runningPlatform } from './running-platform.ts';

const document = kiyosePublication();
const PHONE = { width: 320, height: 700 };

let platform: RunningPlatform;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
  context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const publish = async () => {
  const table = tableName(TABLE_PREFIX, 'published');
  const publishing = createPublishingRepository(createDatabase(), table, () => new Date());
  expect(await publishing.publish(namedByContent(document))).toBe(true);
};

/** What is wrong with the page on a narrow screen. */
async function faults(): Promise<unknown[]> {
  // Axe needs a script to look at a page that needs none.
  const scripted = await browser.newContext({ viewport: PHONE, bypassCSP: true });
  const own = await scripted.newPage();
  await own.goto(page.url());
  const width = await own.evaluate('document.documentElement.scrollWidth');
  const cut = await own.evaluate(
    "[...document.querySelectorAll('.kpi-table td')].filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent)",
  );
  const found = [...(await accessibilityFaults(own)), ...(cut as string[])];
  await scripted.close();
  return width === PHONE.width ? found : [...found, `${page.url()} is ${width} wide`];
}

describe('a citizen without JavaScript, on a phone', () => {
  it('is told that results will come, beside the form that goes on as before', async () => {
    await page.goto(`${platform.publicUrl}/results`);
    expect(await page.textContent('h1')).toBe('結果はまだ公表されていません');
    expect((await page.goto(platform.publicUrl))?.status()).toBe(200);
  });

  it('reads once they are published how an indicator goes and what people answered', async () => {
    await publish();
    const front = await page.goto(`${platform.publicUrl}/results`);
    expect(await front?.headerValue('content-encoding')).toBe('gzip');
    expect(await page.textContent('.sample-banner')).toContain('見本データ');
    expect(await faults()).toEqual([]);

    await page.click('text=今後も清瀬市に住みたいと思う人の割合');
    const figure = document.streams[0]?.kpis.find((one) => one.indicator === 'sumitai')?.figure;
    const percent = `${((figure?.percentTenths ?? 0) / 10).toFixed(1)}％`;
    expect(await page.textContent('.kpi-percent')).toBe(percent);
    expect(await page.isVisible('svg.chart')).toBe(true);
    expect(await faults()).toEqual([]);

    await page.click('#definition ~ p a');
    expect(await page.textContent('h1')).toContain('問1');
    expect(await faults()).toEqual([]);

    await page.click('text=English');
    expect(await page.textContent('h1')).toContain('Q1');
    expect(await faults()).toEqual([]);
    for (const name of ['Who answered', 'Method', 'Open data', 'Summary in five languages']) {
      await page.click(`nav >> text=${name}`);
      expect(await faults(), name).toEqual([]);
    }
    expect(await context.cookies()).toEqual([]);
  });

  it('takes the data home', async () => {
    await page.click('nav >> text=Open data');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=Results of all questions (CSV)'),
    ]);
    expect(download.suggestedFilename()).toBe('results.csv');
  });

  it('takes all of it in one archive, whose bytes come through the gateway unharmed', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=Save all files (ZIP)'),
    ]);
    const files = unzipped(await readFile(await download.path()));
    const [folder] = [...files.keys()][0]?.split('/') ?? [];
    const sums = files.get(`${folder}/checksums.txt`)?.trim().split('\n') ?? [];
    expect(sums).toHaveLength(document.indicators.length + 7);
    for (const [hash, name] of sums.map((line) => line.split('  '))) {
      const text = files.get(`${folder}/${name}`) ?? '';
      expect(createHash('sha256').update(text).digest('hex'), name).toBe(hash);
    }
  });

  it('sees a picture of an indicator where somebody shares it', async () => {
    await page.goto(`${platform.publicUrl}/results`);
    await page.click('text=今後も清瀬市に住みたいと思う人の割合');
    const url = await page.getAttribute('meta[property="og:image"]', 'content');
    const answer = await page.goto(url ?? '');
    expect(await answer?.headerValue('content-type')).toBe('image/png');
    const png = await answer?.body();
    expect(png?.toString('latin1', 1, 4)).toBe('PNG');
    expect([png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('is found by search engines, the form is not', async () => {
    const robots = await (await fetch(`${platform.publicUrl}/robots.txt`)).text();
    expect(robots).toMatch(/^Sitemap: https?:\/\/\S+\/results\/sitemap\.xml$/m);
    expect((await fetch(`${platform.publicUrl}/results/sitemap.xml`)).status).toBe(200);
    const form = await (await fetch(platform.publicUrl)).text();
    expect(form).toContain('<meta name="robots" content="noindex"');
  });
});
