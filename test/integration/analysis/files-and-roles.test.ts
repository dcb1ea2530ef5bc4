import { randomBytes } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSchedules, OPEN_SURVEY, SAMPLE_SURVEY } from '../../../infra/local/demo-editions.ts';
import { sampleForm } from '../../../infra/local/sample-forms.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { responseItem } from '../../../shared/storage/response-repository.ts';
import { readAnswers } from '../../../shared/survey/read-answer.ts';
import { definitions } from '../../../surveys/index.ts';
import { sharesOf } from '../../../surveys/sample-shares.ts';
import { countEdition } from '../../fixtures/count-edition.ts';
import type { Browser } from '../login/browser.ts';
import { type OfficePlatform, startOfficePlatform } from '../login/office-platform.ts';
import { itemsIn } from '../storage.ts';

const PEOPLE = 40;
const TODAY = dayOf(new Date());
const SECRET_TEXT = '見本の自由記述です';

let platform: OfficePlatform;
const browsers = new Map<string, Browser>();
const at = (path: string) => `${platform.analysis}${path}`;

async function store(survey: string) {
  const definition = definitions.get(survey);
  const schedule = demoSchedules(TODAY, TODAY).find((one) => one.survey === survey);
  if (!definition || !schedule) throw new Error(`no edition ${survey}`);
  const { db, tables } = platform.storage;
  for (let i = 0; i < PEOPLE; i++) {
    const { fields } = sampleForm(definition, sharesOf(survey), 'sampled', i);
    const response = {
      id: randomBytes(16).toString('hex'),
      survey,
      definitionVersion: definition.version,
      stream: 'sampled' as const,
      channel: 'web' as const,
      language: 'ja' as const,
      day: schedule.opensOn,
      answers: { ...readAnswers(definition, fields).answers, opinion: SECRET_TEXT },
    };
    const Item = responseItem(response, new Date('2050-04-01T00:00:00+09:00'));
    await db.send(new PutCommand({ TableName: tables.responses, Item }));
  }
  await countEdition(db, (name) => tables[name], definition, schedule);
}

beforeAll(async () => {
  platform = await startOfficePlatform();
  await store(SAMPLE_SURVEY);
  await store(OPEN_SURVEY);
  for (const name of ['viewer', 'analyst', 'letters', 'reception', 'paper', 'auditor']) {
    const browser = platform.browser();
    await platform.logIn(browser, at('/indicators'), name);
    browsers.set(name, browser);
  }
});
afterAll(() => platform.stop());

const as = (name: string): Browser => {
  const browser = browsers.get(name);
  if (!browser) throw new Error(`nobody is ${name}`);
  return browser;
};
const trail = async (action: string) =>
  (await itemsIn(platform.storage, 'audit')).filter((item) =>
    JSON.stringify(item).includes(action),
  );
const SURVEY = `/surveys/${SAMPLE_SURVEY}`;

const AGGREGATED = [
  `${SURVEY}/kpis`,
  `${SURVEY}/kpi-results.csv`,
  `${SURVEY}/files/kpi.xlsx`,
  `${SURVEY}/kpi-charts/sampled/sumitai.svg`,
  `${SURVEY}/questions`,
  `${SURVEY}/cross`,
  `${SURVEY}/downloads`,
  `${SURVEY}/files/simple.csv`,
  `${SURVEY}/files/cross-sampled.xlsx`,
  `${SURVEY}/charts/sampled/sex.svg`,
  `${SURVEY}/report`,
  '/indicators',
  '/indicators/files/indicators.csv',
  '/indicators/files/indicators.xlsx',
  '/indicators/sumitai/trend.svg',
] as const;

describe('aggregated figures and files', () => {
  it.each(AGGREGATED)(
    '%s is for viewers and analysts, for nobody with another duty',
    async (path) => {
      for (const name of ['viewer', 'analyst']) {
        expect([name, (await as(name).get(at(path))).status]).toEqual([name, 200]);
      }
      for (const name of ['letters', 'reception', 'paper', 'auditor']) {
        const { status, text } = await as(name).get(at(path));
        expect([name, status]).toEqual([name, 403]);
        expect(text).not.toContain('sumitai');
      }
    },
  );

  it.each(AGGREGATED)('%s asks whoever is not logged in to do so', async (path) => {
    const { url } = await platform.browser().get(at(path));
    expect(url).toContain(platform.issuer);
  });

  it.each([
    [`${SURVEY}/kpi-results.csv`, 'analysis.kpi-results-downloaded', SAMPLE_SURVEY],
    [`${SURVEY}/files/kpi.xlsx`, 'analysis.file-downloaded', `${SAMPLE_SURVEY} kpi.xlsx`],
    [`${SURVEY}/files/simple.csv`, 'analysis.file-downloaded', `${SAMPLE_SURVEY} simple.csv`],
    [`${SURVEY}/report`, 'analysis.file-downloaded', `${SAMPLE_SURVEY} report`],
    ['/indicators/files/indicators.csv', 'analysis.file-downloaded', 'indicators.csv'],
    ['/indicators/sumitai/trend.svg', 'analysis.file-downloaded', 'sumitai trend.svg'],
  ])('%s is put on record each time', async (path, action, target) => {
    const entries = async () =>
      (await trail(action)).filter((item) => JSON.stringify(item).includes(`"${target}"`)).length;
    const before = await entries();
    await as('viewer').get(at(path));
    expect(await entries()).toBe(before + 1);
  });
});

describe('single answers', () => {
  const EXPORTS = [`${SURVEY}/answers.csv`, `${SURVEY}/texts.csv`];

  it.each(EXPORTS)('%s is for analysts alone, and by a button, not a link', async (path) => {
    for (const name of ['viewer', 'letters', 'reception', 'paper', 'auditor']) {
      const { status, text } = await as(name).post(at(path), {});
      expect([name, status]).toEqual([name, 403]);
      expect(text).not.toContain(SECRET_TEXT);
    }
    expect((await as('viewer').get(at(`${SURVEY}/answers`))).status).toBe(403);
    expect((await as('analyst').get(at(path))).status).toBe(404);
    expect((await as('analyst').post(at(path), {})).status).toBe(200);
  });

  it('are refused by code while answers can still come, and the try is on record', async () => {
    for (const file of ['answers.csv', 'texts.csv']) {
      const { status, text, headers } = await as('analyst').post(
        at(`/surveys/${OPEN_SURVEY}/${file}`),
        {},
      );
      expect([file, status]).toEqual([file, 403]);
      expect(headers.get('content-disposition')).toBeNull();
      expect(text).not.toContain(SECRET_TEXT);
    }
    const denied = (await trail('analysis.answers-exported')).filter((item) =>
      JSON.stringify(item).includes(OPEN_SURVEY),
    );
    expect(JSON.stringify(denied)).toContain('denied');
  });

  it('stand in the report as free text only where an analyst asks, and that is on record', async () => {
    const asked = at(`${SURVEY}/report?texts=yes`);
    const before = (await trail('analysis.texts-exported')).length;
    expect((await as('viewer').get(asked)).text).not.toContain(SECRET_TEXT);
    expect((await as('analyst').get(at(`${SURVEY}/report`))).text).not.toContain(SECRET_TEXT);
    expect(await trail('analysis.texts-exported')).toHaveLength(before);
    const { text } = await as('analyst').get(asked);
    expect(text).toContain(SECRET_TEXT);
    expect(text).toContain('公表する前に、すべて読んで確かめてください');
    expect(await trail('analysis.texts-exported')).toHaveLength(before + 1);
  });
});
