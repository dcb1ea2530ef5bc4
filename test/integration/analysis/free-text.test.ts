import { randomBytes } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSchedules, OPEN_SURVEY, SAMPLE_SURVEY } from '../../../infra/local/demo-editions.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { dayOf } from '../../../shared/response/day.ts';
import {
  createPreparedPublicationRepository,
  createPublishingRepository,
} from '../../../shared/storage/publication-repository.ts';
import { responseItem } from '../../../shared/storage/response-repository.ts';
import { definitions } from '../../../surveys/index.ts';
import { countEdition } from '../../fixtures/count-edition.ts';
import { publicationOf } from '../../fixtures/public-document.ts';
import type { Browser, Visit } from '../login/browser.ts';
import { type OfficePlatform, startOfficePlatform } from '../login/office-platform.ts';
import { htmlFaults, openPublicSite } from '../results/public-site.ts';
import { itemsIn } from '../storage.ts';

const TODAY = dayOf(new Date());
const DELETED = new Date('2050-04-01T00:00:00+09:00');
const LIST = `/surveys/${SAMPLE_SURVEY}/free-text`;
const PREVIEW = `/publishing/${SAMPLE_SURVEY}`;
const NAMED = '見本屋の見本さんの電話042-000-0000は\n<b>つながりません</b>。';
const PLAIN = '公園をふやしてください。';
const NEVER = 'この文章は公表されません。';
const OTHERS = Array.from({ length: 60 }, (_, i) => `見本の意見その${i}`);

let platform: OfficePlatform;
let [analyst, second, viewer]: Browser[] = [];
const at = (path: string) => `${platform.analysis}${path}`;
const as = (browser: Browser | undefined): Browser => {
  if (!browser) throw new Error('nobody has logged in');
  return browser;
};
const main = (visit: Visit) => parse(visit.text).querySelector('main')?.text ?? '';
/** Every card of the list, over all its pages. */
async function cards(query = '') {
  const found = new Map<string, { href: string; text: string }>();
  let next: string | undefined = `${LIST}${query}`;
  while (next) {
    const visit: Visit = await as(analyst).get(at(next));
    const page = parse(visit.text);
    for (const card of page.querySelectorAll('.release-card')) {
      const written = card.querySelector('.release-text')?.text ?? '';
      const href = card.querySelector('a')?.getAttribute('href') ?? '';
      found.set(written, { href: href.replaceAll('&amp;', '&'), text: card.text });
    }
    const more = page.querySelectorAll('.contact-nav a').find((a) => a.text === '次の文章');
    next = more?.getAttribute('href')?.replaceAll('&amp;', '&');
  }
  return found;
}
/** Where each text stands, which no step changes. */
const places = new Map<string, string>();
async function open(text: string): Promise<string> {
  if (places.size === 0) for (const [one, { href }] of await cards()) places.set(one, href);
  return places.get(text) ?? '';
}
const stepsOn = ({ text }: Visit) => /name="steps" value="(\d+)"/.exec(text)?.[1] ?? '';
async function send(
  who: Browser | undefined,
  text: string,
  what: 'propose' | 'decide',
  fields: Record<string, string>,
) {
  const address = (await open(text)).split('?')[0] ?? '';
  const steps = stepsOn(await as(who).get(at(address)));
  return as(who).post(at(`${address}/${what}`), { steps, ...fields });
}
const trail = async () => JSON.stringify(await itemsIn(platform.storage, 'audit'));
async function draft(): Promise<Publication | undefined> {
  const { db, tables } = platform.storage;
  const publishing = createPublishingRepository(db, tables.published, () => new Date());
  const page = await as(analyst).get(at(PREVIEW));
  const id = /name="id" value="([0-9a-f]{64})"/.exec(page.text)?.[1] ?? '';
  expect((await as(analyst).post(at(PREVIEW), { id })).status).toBe(200);
  return publishing.get(id);
}

beforeAll(async () => {
  platform = await startOfficePlatform();
  const { db, tables } = platform.storage;
  const texts = [NAMED, PLAIN, PLAIN, PLAIN, NEVER, ...OTHERS];
  for (const survey of [SAMPLE_SURVEY, OPEN_SURVEY]) {
    const definition = definitions.get(survey);
    const dates = demoSchedules(TODAY, TODAY).find((one) => one.survey === survey);
    // One day has all answers, so that few partitions are read.
    const schedule = dates && {
      ...dates,
      opensOn: survey === SAMPLE_SURVEY ? dates.closesOn : TODAY,
    };
    if (!definition || !schedule) throw new Error(`no edition ${survey}`);
    for (const opinion of [...texts, undefined, undefined, undefined, undefined, undefined]) {
      const response = {
        id: randomBytes(16).toString('hex'),
        survey,
        definitionVersion: definition.version,
        stream: 'sampled' as const,
        channel: 'web' as const,
        language: 'ja' as const,
        day: schedule.opensOn,
        answers: opinion === undefined ? {} : { opinion },
      };
      const Item = responseItem(response, DELETED);
      await db.send(new PutCommand({ TableName: tables.responses, Item }));
    }
    await countEdition(db, (name) => tables[name], definition, schedule);
  }
  const { indicators: _, ...document } = publicationOf(SAMPLE_SURVEY);
  const label = { ja: 'ご意見', en: 'Your opinions' };
  await createPreparedPublicationRepository(db, tables.published, () => new Date()).put({
    ...document,
    openQuestions: [
      {
        name: 'opinion',
        number: { ja: '問22', en: 'Q22' },
        title: label,
        written: [{ stream: 'sampled', people: texts.length }],
      },
    ],
  });
  [analyst, second, viewer] = [platform.browser(), platform.browser(), platform.browser()];
  for (const [browser, name] of [
    [analyst, 'analyst'],
    [second, 'analyst2'],
    [viewer, 'viewer'],
  ] as const) {
    await platform.logIn(browser, at('/publishing'), name);
  }
}, 60_000);
afterAll(() => platform.stop());

describe('the list of what people wrote', () => {
  it('says what it is for, and shows each text once, in an order that is always the same', async () => {
    const page = main(await as(analyst).get(at(LIST)));
    expect(page).toContain('選んで、別の職員が承認した文章だけが公表されます。');
    expect(page).toContain('書かれた文章63件');
    const all = await cards();
    expect(all.size).toBe(3 + OTHERS.length);
    expect(all.get(PLAIN)?.text).toContain('同じ文章が3件');
    expect([...(await cards()).keys()]).toEqual([...all.keys()]);
    expect([...all.keys()].filter((one) => OTHERS.includes(one))).not.toEqual(OTHERS);
  });

  it('points out what may tell who somebody is, and lists such texts alone', async () => {
    const marked = await cards('?hint=with');
    expect([...marked.keys()]).toEqual([NAMED]);
    expect(marked.get(NAMED)?.text).toContain('人の名前、電話番号');
    expect((await cards('?hint=without')).has(NAMED)).toBe(false);
  });

  it('is on record whenever it is read, and is for analysts alone', async () => {
    expect(await trail()).toContain('analysis.texts-read');
    expect((await as(viewer).get(at(LIST))).status).toBe(403);
    expect((await as(viewer).get(at(await open(PLAIN)))).status).toBe(403);
  });

  it('shows nothing while the survey can be answered', async () => {
    const page = await as(analyst).get(at(`/surveys/${OPEN_SURVEY}/free-text`));
    expect(main(page)).toContain('回答の受付中は表示できません');
    expect(page.text).not.toContain(PLAIN);
  });
});

describe('choosing a text', () => {
  it('refuses other words, says where, and keeps what was typed', async () => {
    const typed = '近所のお店の電話は（略）つながりません。';
    const page = await send(analyst, NAMED, 'propose', { text: typed, language: 'ja' });
    expect(page.status).toBe(422);
    expect(main(page)).toContain('「近所のお店の電話は」のあたりが、書かれた文章と違います');
    expect(parse(page.text).querySelector('textarea')?.text).toContain(typed);
    expect(await htmlFaults('text', page.text)).toEqual([]);
  });

  it('leads back to the same place of the list, where the choice is kept', async () => {
    const text = '（略）の電話（略）は\n<b>つながりません</b>。';
    const address = (await open(NAMED)).split('?')[0] ?? '';
    const to = `${address}/propose?hint=with&page=1`;
    const page = await as(analyst).post(at(to), { steps: '0', text, language: 'ja' });
    expect(page.url).toBe(at(`${LIST}?hint=with&done=proposed`));
    expect(main(page)).toContain('承認するまで、公表されません');
    expect([...(await cards('?state=proposed')).keys()]).toEqual([NAMED]);
    await send(analyst, PLAIN, 'propose', { text: PLAIN, language: 'ja' });
    expect((await cards('?state=proposed')).size).toBe(2);
  });

  it('makes nothing public by itself', async () => {
    const preview = main(await as(analyst).get(at(PREVIEW)));
    expect(preview).toContain('自由記述と、1件ずつの回答は含みません');
    expect(preview).not.toContain('つながりません');
  });

  it('takes a second person: whoever proposed is refused, on record', async () => {
    const own = await as(analyst).get(at(await open(NAMED)));
    expect(main(own)).toContain('承認は、ほかの分析担当の職員が行ってください');
    const refused = await send(analyst, NAMED, 'decide', { step: 'approved' });
    expect(refused.status).toBe(403);
    const denied = (await itemsIn(platform.storage, 'audit')).filter((item) =>
      JSON.stringify(item).includes('analysis.text-approved'),
    );
    expect(JSON.stringify(denied)).toContain('denied');
    expect((await cards('?state=approved')).size).toBe(0);
  });

  it('shows the second what is left out, and takes one answer alone', async () => {
    const page = await as(second).get(at(await open(NAMED)));
    expect(await htmlFaults('text', page.text)).toEqual([]);
    expect(
      parse(page.text)
        .querySelectorAll('del')
        .map(({ text }) => text),
    ).toEqual(['見本屋の見本さん', '042-000-0000']);
    await send(second, NAMED, 'decide', { step: 'approved' });
    await send(second, PLAIN, 'decide', { step: 'approved' });
    const address = (await open(NAMED)).split('?')[0] ?? '';
    const late = await as(second).post(at(`${address}/decide`), { steps: '1', step: 'approved' });
    expect(late.status).toBe(409);
    expect((await cards('?state=approved')).size).toBe(2);
  });

  it('approves what was looked at and not a wording put in its place since', async () => {
    const [text = ''] = OTHERS;
    const language = 'ja';
    const reason = '見本の理由';
    await send(analyst, text, 'propose', { text, language });
    await send(second, text, 'decide', { step: 'returned', reason });
    expect(main(await as(analyst).get(at(await open(text))))).toContain(`理由：${reason}`);
    await send(analyst, text, 'propose', { text: '見本の（略）', language });
    const address = (await open(text)).split('?')[0] ?? '';
    const late = await as(second).post(at(`${address}/decide`), { steps: '1', step: 'approved' });
    expect(late.status).toBe(409);
    expect([...(await cards('?state=proposed')).keys()]).toEqual([text]);
    await send(analyst, text, 'decide', { step: 'withdrawn', reason });
    expect((await cards('?state=proposed')).size).toBe(0);
  });

  it('needs a reason to return or withdraw', async () => {
    expect((await send(second, PLAIN, 'decide', { step: 'withdrawn' })).status).toBe(400);
    expect((await cards('?state=approved')).size).toBe(2);
  });
});

describe('what was released', () => {
  let document: Publication | undefined;
  let site: Awaited<ReturnType<typeof openPublicSite>>;
  let address: string;
  beforeAll(async () => {
    expect(main(await as(viewer).get(at(PREVIEW)))).toContain('（略）の電話（略）は');
    document = await draft();
    if (!document) throw new Error('nothing was published');
    site = await openPublicSite();
    ({ address } = await site.publish(document));
  });
  const served = async (path: string) => (await site.get(path)).text();

  it('stands on a page of its own in both languages, as text and in its language', async () => {
    const html = await served(`${address}/questions/opinion`);
    const page = parse(html);
    expect(page.querySelectorAll('.free-texts li').map(({ text }) => text)).toEqual([
      PLAIN,
      '（略）の電話（略）は\n<b>つながりません</b>。',
    ]);
    expect(page.querySelector('.free-texts li')?.getAttribute('lang')).toBe('ja');
    expect(html).not.toContain('<b>つながりません');
    expect(html).toContain('65人');
    expect(await htmlFaults('page', html)).toEqual([]);
    const english = await served(`${address.replace('/results', '/results/en')}/questions/opinion`);
    expect(english).toContain('Released texts: 2');
    expect(await htmlFaults('english', english)).toEqual([]);
    expect(await served(`${address}/questions`)).toContain('自由記述（公表するもの）');
    expect((await site.get(`${address}/questions/opinion?page=2`)).status).toBe(404);
  });

  it('is a file with its columns explained, in the ZIP and the API', async () => {
    const csv = await served(`${address}/data/free-text.csv`);
    expect(csv.split('\r\n')[0]).toBe('survey,question,question_ja,question_en,language,text');
    expect(csv).toContain('"（略）の電話（略）は\n<b>つながりません</b>。"');
    expect(await served(`${address}/data/dictionary.csv`)).toContain('free-text.csv,text,');
    expect(await served(`${address}/data/dcat.jsonld`)).toContain('/data/free-text.csv');
    const zip = unzipSync(
      new Uint8Array(await (await site.get(`${address}/data/all.zip`)).arrayBuffer()),
    );
    expect(Object.keys(zip).some((name) => name.endsWith('/free-text.csv'))).toBe(true);
    const api = `/results/api/v1/publications${address.slice('/results'.length)}/free-text`;
    expect(JSON.parse(await served(api)).questions[0].texts).toEqual(
      document?.freeText?.[0]?.texts,
    );
  });

  it('says nothing of what was not released, nor what a text was before', () => {
    const all = JSON.stringify(document);
    for (const one of [NEVER, ...OTHERS, '見本さん', '042-000-0000'])
      expect(all).not.toContain(one);
  });

  it('leads to no answer and to no step of the office', async () => {
    const all = JSON.stringify(document);
    for (const { sk } of await itemsIn(platform.storage, 'responses')) {
      expect(all).not.toContain(String(sk));
      expect(JSON.stringify(await itemsIn(platform.storage, 'office'))).not.toContain(String(sk));
    }
    const steps = (await itemsIn(platform.storage, 'office')).filter(({ pk }) =>
      String(pk).startsWith('free-text#'),
    );
    expect(steps).toHaveLength(8);
    for (const step of steps) {
      expect(all).not.toContain(String(step.ref));
      expect(step.expiresAt).toBe(DELETED.getTime() / 1000);
    }
  }, 60_000);

  it('leaves no word of any text in the audit trail', async () => {
    const entries = await trail();
    for (const action of ['text-proposed', 'text-approved']) expect(entries).toContain(action);
    expect(entries).not.toMatch(/つながりません|公園/);
  });

  it('is not in the next publication once it was taken back, and stays in the one before', async () => {
    const reason = '見本の理由';
    await send(analyst, PLAIN, 'decide', { step: 'withdrawn', reason });
    const next = await draft();
    expect(JSON.stringify(next)).not.toContain(PLAIN);
    expect(next?.freeText?.[0]?.texts).toHaveLength(1);
    expect(JSON.stringify(document)).toContain(PLAIN);
    expect(main(await as(second).get(at(await open(PLAIN))))).toContain(`理由：${reason}`);
  });
});
