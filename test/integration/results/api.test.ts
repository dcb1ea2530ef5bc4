import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiRoutes } from '../../../functions/results/routes/api.ts';
import { kiyosePublication } from '../../fixtures/kiyose-publication.ts';
import { publicationOf } from '../../fixtures/public-document.ts';
import { openPublicSite, type PublicSite, SITE_URL } from './public-site.ts';

const API = '/results/api/v1';
const document = kiyosePublication();
let site: PublicSite;
let own: string;
let description: Description;
let fits: (path: string, status: number, type: string, answer: unknown) => string[];

interface Description {
  readonly openapi: string;
  readonly paths: Record<string, { get: { responses: Record<string, unknown> } }>;
}

const json = async (path: string) => (await site.get(path)).json();

beforeAll(async () => {
  site = await openPublicSite();
  const { id } = await site.publish(document);
  own = `${API}/publications/${document.survey}/${id.slice(0, 12)}`;
  description = await json(`${API}/openapi.json`);
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(description, 'api');
  fits = (path, status, type, answer) => {
    const place = ['paths', path, 'get', 'responses', String(status), 'content', type, 'schema'];
    const pointer = place.map((one) => one.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
    const check = ajv.compile({ $ref: `api#/${encodeURI(pointer)}` });
    check(answer);
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}, 60_000);

describe('the description of the API', () => {
  it('is OpenAPI 3.1 to a validator', async () => {
    expect(await new Validator().validate({ ...description })).toMatchObject({ valid: true });
    expect(description.openapi).toMatch(/^3\.1\./);
  });

  it('names every route there is, and no other', () => {
    const { routes } = apiRoutes({ shelf: {}, siteUrl: SITE_URL } as never);
    const mounted = routes
      .filter(({ method }) => method === 'GET')
      .map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'));
    expect(new Set(Object.keys(description.paths))).toEqual(new Set(mounted));
  });

  it('is linked from the data page', async () => {
    const page = own.replace(`${API}/publications`, '/results');
    expect(await (await site.get(`${page}/data`)).text()).toContain(`href="${API}/openapi.json"`);
  });
});

describe('every answer of the API', () => {
  it('fits what the description says of it', async () => {
    const [indicator, question] = [document.indicators[3]?.code, document.variables[1]?.name];
    const answers: [string, string][] = [
      ['/openapi.json', `${API}/openapi.json`],
      ['/publications', `${API}/publications`],
      ['/publications/{survey}/{id}', own],
      ['/publications/{survey}/{id}/indicators', `${own}/indicators`],
      ['/publications/{survey}/{id}/indicators/{name}', `${own}/indicators/${indicator}`],
      ['/publications/{survey}/{id}/questions', `${own}/questions`],
      ['/publications/{survey}/{id}/questions/{name}', `${own}/questions/${question}`],
      ['/publications/{survey}/{id}/free-text', `${own}/free-text`],
      ['/publications/{survey}/{id}/results', `${own}/results`],
    ];
    const described = Object.keys(description.paths).filter((path) => !path.endsWith('/current'));
    expect(answers.map(([path]) => path).sort()).toEqual(described.sort());
    for (const [path, address] of answers) {
      const answer = await site.get(address);
      expect(answer.status, address).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(fits(path, 200, 'application/json', await answer.json()), path).toEqual([]);
    }
  });

  it('would be noticed if it did not', async () => {
    const answer = await json(`${own}/indicators`);
    answer.indicators[0].code = 7;
    expect(fits('/publications/{survey}/{id}/indicators', 200, 'application/json', answer)).toEqual(
      ['/indicators/0/code must be string'],
    );
  });

  it('leads to files, indicators and questions', async () => {
    const { files, links } = await json(own);
    const { indicators } = await json(links.indicators.slice(SITE_URL.length));
    const { questions } = await json(links.questions.slice(SITE_URL.length));
    expect(indicators).toHaveLength(document.indicators.length);
    expect(questions).toHaveLength(document.variables.length);
    const some = [...files.slice(0, 9), ...indicators.slice(0, 4), ...questions.slice(0, 4)];
    const urls: string[] = some.flatMap(
      ({ url, links }: { url?: string; links?: Record<string, string> }) =>
        url ? [url] : Object.values(links ?? {}),
    );
    for (const url of new Set(urls)) {
      const answer = await site.get(url.slice(SITE_URL.length), {}, 'HEAD');
      expect(answer.status, url).toBe(200);
    }
  }, 60_000);

  it('tells indicators apart by their names, and so do the files', async () => {
    const { indicators } = await json(`${own}/indicators`);
    const names = indicators.map(({ name }: { name: { ja: string } }) => name.ja);
    expect(new Set(names).size).toBe(names.length);
    const { files } = await json(own);
    const titles = files.map(({ title }: { title: { ja: string } }) => title.ja);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('gives the figures of the files', async () => {
    const page = own.replace(`${API}/publications`, '/results');
    expect(await json(`${own}/results`)).toEqual(await json(`${page}/data/results.json`));
    const { verdict, values, stated } = await json(`${own}/indicators/sumitai`);
    const { figure } = document.streams[0]?.kpis.find((k) => k.indicator === 'sumitai') ?? {};
    expect(values.at(-1)).toMatchObject({
      value: (figure?.percentTenths ?? 0) / 10,
      n: figure?.n,
      sample: true,
    });
    expect(verdict).toMatchObject({
      status: 'undetermined',
      statusText: { ja: '判定できない', en: 'Cannot be judged' },
    });
    // 2023年7月 and 2022年4月: the plan states it twice, and not alike.
    expect(stated.map(({ targetValue }: { targetValue: number }) => targetValue)).toEqual(
      expect.arrayContaining([71.3, 71.2]),
    );
    const { results } = await json(`${own}/questions/sumitai`);
    const [all] = results;
    expect(all).toMatchObject({ question: 'sumitai', attribute: null, status: 'shown' });
    expect(new Set(results.map(({ attribute }: { attribute: string }) => attribute)).size).toBe(8);
  });

  it('says which of the plan’s places measures what', async () => {
    const { stated } = await json(`${own}/indicators/tsuuka_hanbai`);
    expect(stated.map(({ measure }: { measure?: { type: string } }) => measure?.type)).toEqual([
      undefined,
      'cumulative',
    ]);
  });
});

describe('whoever asks again', () => {
  it('is not sent what has not changed; a publication may be kept, the register hardly', async () => {
    for (const [address, kept] of [
      [`${own}/indicators`, 'public, max-age=86400, immutable'],
      [`${API}/publications`, 'public, max-age=60'],
    ] as const) {
      const first = await site.get(address);
      expect(first.headers.get('cache-control')).toBe(kept);
      const tag = first.headers.get('etag') ?? '';
      const again = await site.get(address, { 'if-none-match': tag });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  it('may do so from any page: browsers ask before they send If-None-Match', async () => {
    const asked = await site.get(
      `${own}/results`,
      {
        origin: 'https://other.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
      'OPTIONS',
    );
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-headers')).toBe('If-None-Match');
  });
});

describe('what is not there', () => {
  it('is told so in JSON that says what to do', async () => {
    for (const address of [
      `${API}/nothing`,
      `${API}/publications/unknown/current`,
      `${API}/publications/${document.survey}/000000000000`,
      `${own}/indicators/unknown`,
      `${own}/questions/unknown`,
      `${own}/nothing`,
    ]) {
      const answer = await site.get(address);
      expect(answer.status, address).toBe(404);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      const problem = await answer.json();
      expect(problem.detail).toContain(`${SITE_URL}${API}/publications`);
      expect(fits('/publications/{survey}/{id}', 404, 'application/problem+json', problem)).toEqual(
        [],
      );
    }
    const posted = await site.get(`${own}/results`, {}, 'POST');
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(posted.headers.get('content-type')).toBe('application/problem+json');
  });

  it('says when and why it was withdrawn, and what stands now', async () => {
    const others = await openPublicSite();
    const first = await others.publish(publicationOf('mihon-1'));
    const second = await others.publish({ ...publicationOf('mihon-1'), definitionVersion: 2 });
    const current = async () =>
      (await others.get(`${API}/publications/mihon-1/current`)).headers.get('location');
    const at = ({ address }: { address: string }) =>
      address.replace('/results', `${API}/publications`);
    expect(await current()).toBe(at(second));

    await others.publishing.withdraw(second.id, '集計の誤りが見つかったため');
    expect(await current()).toBe(at(first));
    const gone = await others.get(`${at(second)}/results`);
    expect(gone.status).toBe(410);
    const problem = await gone.json();
    expect(problem.withdrawn).toEqual({
      at: '2026-02-01T03:00:00.000Z',
      reason: '集計の誤りが見つかったため',
    });
    expect(fits('/publications/{survey}/{id}', 410, 'application/problem+json', problem)).toEqual(
      [],
    );
    const register = await (await others.get(`${API}/publications`)).json();
    expect(fits('/publications', 200, 'application/json', register)).toEqual([]);
    expect(register.publications.map((one: { status: string }) => one.status)).toEqual([
      'withdrawn',
      'current',
    ]);
  });
});
