import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { refresh } from '../../../functions/kpi-job/refresh.ts';
import { drawResidents } from '../../../infra/simulate/draw-residents.ts';
import { issueSimulatedCodes } from '../../../infra/simulate/issue-codes.ts';
import { toJsonLines } from '../../../infra/simulate/report.ts';
import { type SimulationReport, sendResidents } from '../../../infra/simulate/send-residents.ts';
import type { KpiResults } from '../../../shared/kpi/kpi-results.ts';
import { dayOf, startOfDay } from '../../../shared/response/day.ts';
import type { SurveyResponse } from '../../../shared/response/survey-response.ts';
import { createBegunVisitsRepository } from '../../../shared/storage/begun-visits-repository.ts';
import { createKpiResultsRepository } from '../../../shared/storage/kpi-results-repository.ts';
import { createMarginsRepository } from '../../../shared/storage/margins-repository.ts';
import { createResponseRepository } from '../../../shared/storage/response-repository.ts';
import { createRunRepository } from '../../../shared/storage/run-repository.ts';
import { createTallyRepository } from '../../../shared/storage/tally-repository.ts';
import { createWatchingRepository } from '../../../shared/storage/watching-repository.ts';
import type { Definition, KpiRule } from '../../../shared/survey/definition.ts';
import { LANGUAGES } from '../../../shared/survey/language.ts';
import { indicatorsOf } from '../../../surveys/index.ts';
import { edition2026 as definition } from '../../../surveys/kiyose/edition-2026/index.ts';
import { sharesOf } from '../../../surveys/sample-shares.ts';
import { countIndependently } from '../../fixtures/independent-count.ts';
import { ACCESS_CODE_SECRET, ORIGIN, startResidentSite } from './resident-site.ts';

const SURVEY = 'kiyose-2026';
const RESIDENTS = 60;
const now = new Date();
const clock = () => now;

type ResidentSite = Awaited<ReturnType<typeof startResidentSite>>;

const drawn = drawResidents(definition, sharesOf(SURVEY), {
  count: RESIDENTS,
  seed: 1,
  optInShare: 0.2,
});

const issue = ({ invitations, schedule }: ResidentSite, count: number) =>
  issueSimulatedCodes(invitations, {
    survey: SURVEY,
    count,
    secret: ACCESS_CODE_SECRET,
    expiresAt: startOfDay(schedule.answersDeletedOn),
  });

const send = ({ fetch }: ResidentSite, codes: string[], residents = drawn) =>
  sendResidents({ definition, residents, codes, origin: ORIGIN, fetch, concurrency: 4 });

async function storedAnswers({ db, tables }: ResidentSite): Promise<SurveyResponse[]> {
  const stored: SurveyResponse[] = [];
  const responses = createResponseRepository(db, tables.responses, clock);
  for await (const response of responses.ofDay(SURVEY, dayOf(now))) stored.push(response);
  return stored;
}

const computeKpis = (
  { db, tables, schedule }: ResidentSite,
  counted: Definition,
): Promise<KpiResults | undefined> =>
  refresh(
    {
      responses: createResponseRepository(db, tables.responses, clock),
      tallies: createTallyRepository(db, tables.results, clock),
      watching: createWatchingRepository(db, tables.results, clock),
      reportQuietHours: async () => {},
      begunVisits: createBegunVisitsRepository(db, tables.results, clock),
      results: createKpiResultsRepository(db, tables.results, clock),
      runs: createRunRepository(db, tables.results, clock),
      margins: createMarginsRepository(db, tables.office, clock),
      clock,
    },
    {
      definition: counted,
      indicators: indicatorsOf(SURVEY),
      schedule,
      sealedDays: [],
      minNewAnswers: 1,
    },
  );

const withDenominator = (denominator: KpiRule['denominator']): Definition => ({
  ...definition,
  kpis: definition.kpis.map((rule) => ({ ...rule, denominator })),
});

const byKey = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** As one text each, in no order: what is stored carries none. */
const sorted = (answers: readonly unknown[]): string[] =>
  answers.map((one) => JSON.stringify(one, byKey)).sort();

describe(`${RESIDENTS} simulated residents`, () => {
  let site: ResidentSite;
  let codes: string[];
  let report: SimulationReport;

  beforeAll(async () => {
    site = await startResidentSite(definition, clock);
    codes = await issue(site, RESIDENTS);
    report = await send(site, codes);
  }, 120_000);

  test('are all accepted', () => {
    expect(report.refused).toEqual({});
    expect(report.accepted).toHaveLength(RESIDENTS);
    expect(report.requests).toBeGreaterThan(RESIDENTS * 20);
  });

  test('leave in the database exactly the answers they gave', async () => {
    const stored = (await storedAnswers(site)).map(({ answers }) => answers);
    expect(sorted(stored)).toEqual(sorted(report.accepted));
  });

  test('leave contact details where they opted in, and only there', async () => {
    const { Items = [] } = await site.db.send(new ScanCommand({ TableName: site.tables.contacts }));
    const willing = drawn.filter(({ optIn }) => optIn.opt_in?.[0] === 'yes').length;
    expect(willing).toBeGreaterThan(0);
    expect(willing).toBeLessThan(RESIDENTS);
    expect(Items).toHaveLength(willing);
  });

  test.each([
    ['as the plan is read', definition],
    ['as a share of all who were asked', withDenominator('asked')],
    ['as a share of all who answered', withDenominator('answered')],
  ])('give the same KPIs by the job as by an independent count, %s', async (_, counted) => {
    const results = await computeKpis(site, counted);
    const byJob = results?.results.map(({ indicator, stream, n, count, percentTenths }) => ({
      indicator,
      stream,
      n,
      count,
      percentTenths,
    }));
    const independent = countIndependently(counted, toJsonLines(report.accepted));
    expect(byJob).toEqual(independent);
    expect(independent.filter(({ stream, n }) => stream === 'sampled' && n > 0)).toHaveLength(
      definition.kpis.length,
    );
  });

  test('write nothing of codes or contacts into what they sent', () => {
    const lines = toJsonLines(report.accepted);
    expect(lines).not.toMatch(/example\.jp|見本 \d/);
    for (const code of codes) expect(lines).not.toContain(code);
  });

  test('are refused when they come a second time, and change nothing', async () => {
    const again = await send(site, codes.slice(0, 3), drawn.slice(0, 3));
    expect(again.accepted).toEqual([]);
    expect(again.refused).toEqual({ 409: 3 });
    expect(await storedAnswers(site)).toHaveLength(RESIDENTS);
  });
});

describe('simulated residents on another day', () => {
  test('can answer in every language, which is kept with the answer', async () => {
    const site = await startResidentSite(definition, clock);
    const residents = LANGUAGES.flatMap((language) =>
      drawResidents(definition, sharesOf(SURVEY), { count: 1, seed: 1, optInShare: 0, language }),
    );
    const report = await send(site, await issue(site, residents.length), residents);
    expect(report.accepted).toHaveLength(LANGUAGES.length);
    expect((await storedAnswers(site)).map(({ language }) => language).sort()).toEqual(
      [...LANGUAGES].sort(),
    );
  });

  test('are turned away with a code that was never issued', async () => {
    const site = await startResidentSite(definition, clock);
    const report = await send(site, ['ABCD-EFGH-JKMN'], drawn.slice(0, 1));
    expect(report.refused).toEqual({ 422: 1 });
  });

  test('stop loudly when the site no longer offers what they were to answer', async () => {
    const narrowed = {
      ...definition,
      pages: definition.pages.map((page) => ({
        ...page,
        questions: page.questions.filter(({ code }) => code !== 'health'),
      })),
    };
    const site = await startResidentSite(narrowed, clock);
    await expect(send(site, await issue(site, 1), drawn.slice(0, 1))).rejects.toThrow(
      'never asked health',
    );
  });
});
