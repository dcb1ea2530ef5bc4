import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { kiyosePublication } from '../../fixtures/kiyose-publication.ts';
import { publicationOf } from '../../fixtures/public-document.ts';
import { everyPage, htmlFaults, openPublicSite, type PublicSite, SITE_URL } from './public-site.ts';

describe('before anything is published', () => {
  it('says politely that results will come', async () => {
    const site = await openPublicSite();
    for (const [path, text] of [
      ['/results', '結果はまだ公表されていません'],
      ['/results/en', 'No results have been published yet'],
    ] as const) {
      const response = await site.get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain(text);
    }
  });
});

describe('the site of Kiyose’s sample year', () => {
  const document = kiyosePublication();
  let site: PublicSite;
  let address: string;
  let pages: Map<string, string>;
  beforeAll(async () => {
    site = await openPublicSite();
    ({ address } = await site.publish(document));
    pages = await everyPage(site, '/results');
  }, 120_000);
  const page = (rest: string) => pages.get(`${address}${rest}`) ?? '';

  it('leads from the first page to every indicator and question, in both languages', () => {
    const questions = document.variables.filter(({ attribute }) => !attribute);
    for (const prefix of [address, address.replace('/results', '/results/en')]) {
      for (const { code } of document.indicators) {
        expect(pages.has(`${prefix}/indicators/${code}`), code).toBe(true);
      }
      for (const { name } of questions) expect(pages.has(`${prefix}/questions/${name}`)).toBe(true);
      for (const rest of ['/respondents', '/method', '/data', '/summary', '?by=goal', '?by=policy'])
        expect(pages.has(`${prefix}${rest}`), rest).toBe(true);
    }
  });

  it('is marked as sample data on every page', () => {
    for (const [path, html] of pages) {
      expect(html, path).toMatch(/見本データ|Sample data/);
    }
  });

  it('is valid HTML without a script, and names its other language', async () => {
    const faults: string[] = [];
    for (const [path, html] of pages) {
      // What search engines for data read is no script.
      expect(html, path).not.toMatch(/<script(?! type="application\/ld\+json")/);
      expect(html, path).toMatch(/<link rel="alternate" hreflang="en"/);
      expect(html, path).toMatch(/<meta property="og:title"/);
      expect(html, path).not.toContain('noindex');
      faults.push(...(await htmlFaults(path, html)));
    }
    expect([...new Set(faults)]).toEqual([]);
  }, 120_000);

  it('is light: no page takes more than 60 KB with its styles', async () => {
    const { outputFiles } = await build({
      entryPoints: ['shared/web/styles/site.css'],
      bundle: true,
      minify: true,
      write: false,
    });
    const styles = gzipSync(outputFiles[0]?.contents ?? '').length;
    expect(styles).toBeGreaterThan(1000);
    for (const [path, html] of pages) {
      expect(gzipSync(html).length + styles, path).toBeLessThan(60_000);
    }
  });

  it('tells others how to show a link to a page, with a picture of each indicator', async () => {
    for (const path of [
      `${address}/indicators/sumitai`,
      address.replace('/results', '/results/en'),
    ]) {
      const html = pages.get(path) ?? '';
      expect(html).toContain(`<link rel="canonical" href="${SITE_URL}${path}"/>`);
      expect(html).toMatch(/<meta property="og:description" content="[^"]{30,}"/);
      expect(html).toMatch(/<meta property="og:locale" content="(ja_JP|en_GB)"/);
      expect(html).toMatch(/<meta name="twitter:card"/);
    }
    for (const prefix of [address, address.replace('/results', '/results/en')]) {
      const html = pages.get(`${prefix}/indicators/sumitai`) ?? '';
      const [, url = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
      expect(url).toBe(`${SITE_URL}${prefix}/indicators/sumitai/picture.png`);
      const answer = await site.get(url.slice(SITE_URL.length));
      expect(answer.headers.get('content-type')).toBe('image/png');
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      const png = Buffer.from(await answer.arrayBuffer());
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(150_000);
    }
    expect((await site.get(`${address}/indicators/unknown/picture.png`)).status).toBe(404);
  });

  it('offers search engines every page of what stands now', async () => {
    const answer = await site.get('/results/sitemap.xml');
    expect(answer.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const listed = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) =>
      url?.slice(SITE_URL.length),
    );
    const own = [...pages.keys()].filter(
      (path) => path.includes(address.slice(8)) && !path.includes('?'),
    );
    expect(listed.sort()).toEqual(own.sort());
  });

  it('shows the figures of the publication', () => {
    const sumitai = document.streams[0]?.kpis.find(({ indicator }) => indicator === 'sumitai');
    const tenths = sumitai?.figure?.percentTenths ?? 0;
    const text = (tenths / 10).toFixed(1);
    expect(page('')).toContain(`${text}％`);
    expect(page('/indicators/sumitai')).toContain(`${text}％`);
    expect(page('/indicators/sumitai')).toContain(`>${sumitai?.figure?.n}<`);
    const table = document.streams[0]?.tables.find(
      ({ variable, by }) => variable === 'sumitai' && by === null,
    );
    for (const count of table?.rows[0]?.counts ?? []) {
      expect(page('/questions/sumitai')).toContain(`<td class="number">${count ?? 'X'}</td>`);
    }
  });

  it('explains the method with a percent that can be worked out again', () => {
    const html = page('/method');
    const [, count, n, exact] = /([\d,]+) ÷ ([\d,]+) = ([\d.]+)/.exec(html) ?? [];
    const [a, b] = [Number(count?.replace(',', '')), Number(n?.replace(',', ''))];
    expect(((100 * a) / b).toFixed(3)).toBe(exact);
    expect(html).toContain('132217');
  });

  it('sets no cookie, allows one origin’s style alone and answers nothing but reading', async () => {
    const response = await site.get('/results');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await site.get('/results', {}, 'HEAD')).status).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const refused = await site.get('/results', {}, method);
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    }
  });

  it('is not sent again to whoever has it', async () => {
    for (const path of ['/results', `${address}/method`, `${address}/data/results.csv`]) {
      const first = await site.get(path);
      const tag = first.headers.get('etag') ?? '';
      expect(tag).not.toBe('');
      const again = await site.get(path, { 'if-none-match': tag });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(tag);
      expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
      expect((await site.get(path, { 'if-none-match': 'W/"other"' })).status).toBe(200);
    }
  });

  it('does not know other addresses', async () => {
    for (const path of [
      '/results/kiyose-2025-sample/000000000000',
      '/results/unknown',
      `${address}/indicators/unknown`,
      `${address}/questions/age`,
      `${address}/data/unknown.csv`,
      '/results/en/unknown',
    ]) {
      const response = await site.get(path);
      expect(response.status, path).toBe(404);
      expect(await response.text()).toMatch(/ページが見つかりません|Page not found/);
    }
  });

  it('offers every file to anyone’s page, with checksums that hold', async () => {
    const checksums = await (await site.get(`${address}/data/checksums.txt`)).text();
    const lines = checksums.trim().split('\n');
    expect(lines.length).toBe(document.indicators.length + 7);
    for (const line of lines) {
      const [hash, name] = line.split('  ');
      const response = await site.get(`${address}/data/${name}`);
      expect(response.status, name).toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(hash);
    }
  }, 60_000);

  it('describes itself as a data set whose files are there', async () => {
    const response = await site.get(`${address}/data/dcat.jsonld`);
    expect(response.headers.get('content-type')).toContain('application/ld+json');
    const set = await response.json();
    expect(set).toMatchObject({
      '@type': 'dcat:Dataset',
      'dct:license': 'https://creativecommons.org/licenses/by/4.0/',
      'dct:publisher': { 'dct:identifier': '132217' },
    });
    for (const one of set['dcat:distribution']) {
      const url: string = one['dcat:downloadURL'] ?? one['dcat:accessURL'];
      expect((await site.get(url.slice(SITE_URL.length))).status, url).toBe(200);
    }
  }, 60_000);
});

describe('a hidden count', () => {
  // Distinctive numbers: hidden ones must appear nowhere, not in a sum either.
  const document = publicationOf('mihon-1');

  it('is a sign on its page and a blank in the files', async () => {
    const site = await openPublicSite();
    const { address } = await site.publish(document);
    const html = await (await site.get(`${address}/questions/staying`)).text();
    expect(html.match(/<td class="number">X<\/td>/g)).toHaveLength(4);
    expect(html).toContain('引き算でそれがわかってしまう欄を伏せています');
    const csv = await (await site.get(`${address}/data/results.csv`)).text();
    const hidden = csv.split('\r\n').filter((line) => line.endsWith(',hidden'));
    expect(hidden).toHaveLength(4);
    for (const line of hidden) expect(line).toMatch(/,20,,,,,,hidden$/);
    const { results } = await (await site.get(`${address}/data/results.json`)).json();
    const blank = results.filter(({ status }: { status: string }) => status === 'hidden');
    expect(blank).toHaveLength(4);
    for (const row of blank) {
      expect([row.count, row.percent, row.percent_low, row.percent_high]).toEqual(
        new Array(4).fill(null),
      );
    }
  });
});

describe('publications over time', () => {
  it('keep their addresses; the front shows what stands, and what was withdrawn says why', async () => {
    const site = await openPublicSite();
    const first = await site.publish(publicationOf('mihon-1'));
    const second = await site.publish({ ...publicationOf('mihon-1'), definitionVersion: 2 });
    const front = await (await site.get('/results')).text();
    expect(front).toContain(`href="${second.address}"`);
    expect(front).toContain(`href="${first.address}"`);
    const older = await site.get(first.address);
    expect(older.status).toBe(200);
    expect(await older.text()).toContain(`href="${second.address}">新しい結果を見る`);
    expect(front).not.toContain('新しい結果を見る');

    await site.publishing.withdraw(second.id, '集計の誤りが見つかったため');
    for (const path of [second.address, `${second.address}/data/results.csv`]) {
      const gone = await site.get(path);
      expect(gone.status).toBe(410);
      const html = await gone.text();
      expect(html).toContain('集計の誤りが見つかったため');
      expect(html).toContain('2026年2月1日');
      expect(html).not.toContain('28');
    }
    const now = await (await site.get('/results')).text();
    expect(now).toContain('取り下げ済み');
    expect(now).toContain(`rel="canonical" href="${SITE_URL}/results"`);
    expect(now).toContain(`href="${first.address}/questions"`);
  });
});
