import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../functions/analysis/app.tsx';
import type { AuditTrail } from '../../../shared/audit/trail.ts';
import type { Registrants } from '../../../shared/coordination/registrants.ts';
import type { KpiResults } from '../../../shared/kpi/kpi-results.ts';
import type { UseSnapshot } from '../../../shared/storage/letter-use-repository.ts';
import { cityNamed, definitions, indicatorsOf } from '../../../surveys/index.ts';
import { counted, kpiResults } from '../../fixtures/kpi-results.ts';
import { logIn, officeLogin } from '../../fixtures/office-login.ts';

const SUMITAI = { sumitai: counted(390, 600) };

/** What the letters' pages counted last. */
let uses: UseSnapshot[] = [];

const open = (path: string, ...stored: KpiResults[]) => openWith({}, path, ...stored);

async function openWith(
  deps: { readonly audit?: AuditTrail; readonly registrants?: Registrants[] },
  path: string,
  ...stored: KpiResults[]
) {
  const login = officeLogin('analysis', () => new Date('2026-11-05T03:00:00Z'));
  const byId = new Map(stored.map((results) => [results.survey, results]));
  const app = createApp({
    login,
    audit: deps.audit ?? login.audit,
    definitions,
    refreshDefinitions: async () => {},
    watching: { get: async () => undefined },
    letterUse: { list: async () => uses },
    indicatorsOf,
    results: { get: async (survey) => byId.get(survey) },
    runs: { get: async () => undefined },
    registrants: { list: async () => deps.registrants ?? [] },
    margins: { add: async () => false, newest: async () => undefined, history: async () => [] },
    city: cityNamed(),
    figures: { enter: async () => false, decide: async () => false, all: async () => new Map() },
    choices: {
      official: { add: async () => false, all: async () => [] },
      policies: { add: async () => false, all: async () => [] },
    },
    prepared: { get: async () => undefined },
    publishing: {
      register: async () => [],
      get: async () => undefined,
      publish: async () => false,
      withdraw: async () => false,
    },
    countedTally: async () => ({ status: 'none' }),
    answers: { async *inParts() {} },
    releases: { add: async () => false, all: async () => new Map() },
  });
  const cookie = await logIn(login, { roles: ['viewer', 'analyst'] });
  const response = await app.request(path, { headers: { cookie } });
  return { response, page: parse(await response.text()) };
}

const running = kpiResults('kiyose-2026', { sampled: SUMITAI, open: { sumitai: counted(1, 3) } });

describe('the list of surveys', () => {
  it('shows the number of answers by stream and what is a sample', async () => {
    const { page } = await open('/', running);
    const cards = page.querySelectorAll('.survey-card');
    const real = cards.find((card) => card.innerHTML.includes('/surveys/kiyose-2026/kpis'));
    const sample = cards.find((card) => card.innerHTML.includes('/kiyose-2025-sample/'));
    expect(real?.text).toContain('標本調査の回答812件');
    expect(real?.text).toContain('自由参加の回答95件');
    expect(real?.text).toContain('2026年11月4日までに届いた回答のうち、まとまった分');
    expect(real?.text).not.toContain('見本データ');
    expect(sample?.text).toContain('見本データ');
    expect(sample?.text).toContain('まだ集計結果はありません');
  });
});

describe('registrants that the platform counted', () => {
  const month = (name: string, registrants: number) => ({
    month: name,
    registrants,
    introduced: 7,
    takingPart: 2,
  });
  // The clock stands in November 2026.
  const registrants = [month('2026-09', 31), month('2026-10', 42), month('2026-11', 57)];

  it('are shown for months that are over, and are no value of the indicator', async () => {
    const { page } = await openWith({ registrants }, '/indicators/platform');
    const rows = page.querySelectorAll('section[aria-labelledby=registrants] tbody tr');
    expect(rows.map((row) => row.text)).toEqual(['2026年10月42人7人2人', '2026年9月31人7人2人']);
    expect(page.text).not.toContain('57人');
    expect(page.text).toContain('まだ値はありません');
  });

  it('are offered in the form, for someone to enter and another to approve', async () => {
    const { page } = await openWith({ registrants }, '/figures/platform');
    const value = (name: string) => page.querySelector(`#${name}`)?.getAttribute('value');
    expect([value('value'), value('at')]).toEqual(['42', '2026年10月']);
    expect(value('source')).toContain('このシステムの月次集計');
    expect(value('department')).toBe('');
  });

  it('belong to their indicator alone', async () => {
    const { page } = await openWith({ registrants }, '/indicators/jishubou');
    expect(page.text).not.toContain('このシステムが数えた登録者数');
  });
});

describe('the page of KPI results', () => {
  it('keeps the streams apart, each with its own table', async () => {
    const { page } = await open('/surveys/kiyose-2026/kpis', running);
    const [sampled, opened] = page.querySelectorAll('.kpi-table');
    expect(sampled?.querySelector('.kpi-percent')?.text).toBe('65.0％');
    expect(sampled?.text).toContain('61.1〜68.7％');
    expect(opened?.querySelector('.kpi-percent')?.text).toBe('33.3％');
    expect(opened?.querySelectorAll('thead th').map(({ text }) => text)).toEqual([
      '指標',
      'n',
      '該当数',
      '割合',
    ]);
    expect(page.querySelectorAll('section[aria-labelledby=open] .chart-legend li')).toHaveLength(1);
    expect(page.querySelector('section[aria-labelledby=open]')?.text).toContain(
      '計画の基準値・目標値とも比べません',
    );
  });

  it('shows every stated value of the plan with its line and the difference', async () => {
    const { page } = await open('/surveys/kiyose-2026/kpis', running);
    const rows = page.querySelector('.kpi-table tbody')?.querySelectorAll('tr') ?? [];
    expect(rows).toHaveLength(2);
    expect(rows[0]?.text).toContain('2690行');
    expect(rows[0]?.text).toMatch(/64\.8％.*\+0\.2.*71\.3％.*−6\.3/s);
    expect(rows[1]?.text).toContain('3118行');
    expect(rows[1]?.text).toMatch(/71\.2％.*−6\.2/s);
  });

  it('says how each KPI stands and why, and counts them', async () => {
    const { page } = await open('/surveys/kiyose-2026/kpis', running);
    const cell = page.querySelector('.kpi-table-sampled td[data-label=進み具合]');
    expect(cell?.querySelector('strong')?.text).toBe('遅れ');
    expect(cell?.text).toContain('基準値と目標値を結ぶ線に届いていません');
    expect(page.querySelector('.kpi-statuses')?.text).toContain('遅れ1指標');
    const notes = page.querySelector('.reading-notes')?.text ?? '';
    expect(notes).toContain('この1指標の変化をすべて判定すると、平均0.05件');
  });

  it('says once why no change since a baseline can be judged', async () => {
    const { page } = await open('/surveys/kiyose-2026/kpis', running);
    const section = page.querySelector('section[aria-labelledby=sampled]')?.text ?? '';
    expect(section.split('回答数（n）がわからないため')).toHaveLength(2);
    const cell = page.querySelector('.kpi-table-sampled td[data-label=基準値からの変化]');
    expect(cell?.text).toBe('+0.2判定できない');
  });

  it('says why there is no weighted figure, and which one is official', async () => {
    const { page } = await open('/surveys/kiyose-2026/kpis', running);
    const note = page.querySelector('.weighting-note')?.text ?? '';
    expect(note).toContain('ウエイト後の値はありません。');
    expect(note).toContain('まだ入力されていません');
    expect(note).toContain('公式の値：ウエイトなし');
    expect(page.querySelector('td[data-label=ウエイト後]')).toBeNull();
  });

  it('puts the weighted figure beside the other, and says how it came about', async () => {
    const interval = {
      lowTenths: 600,
      highTenths: 684,
      method: 'wilson',
      reason: 'usual',
    } as const;
    const figure = { percentTenths: 643, interval, share: 0.643, effectiveN: 511.6, deff: 1.17 };
    const weighted: KpiResults = {
      ...running,
      weighting: {
        status: 'weighted',
        margins: [
          {
            variables: ['sex', 'age'],
            asOf: '2026-10-01',
            includesForeignResidents: true,
            source: '見本',
          },
        ],
        method: 'post_stratification',
        population: 60_000,
        answers: 800,
        unstated: 12,
        iterations: 1,
        deviation: 0,
        fit: [],
        trimming: { above: 5, cells: 0, answers: 0, deviation: 0 },
        smallestWeight: 0.5,
        largestWeight: 2.25,
        deff: 1.17,
        effectiveN: 684,
      },
      results: running.results.map((one) =>
        one.indicator === 'sumitai' && one.stream === 'sampled'
          ? { ...one, weighted: figure }
          : one,
      ),
    };
    const { page } = await open('/surveys/kiyose-2026/kpis', weighted);
    const heads = page.querySelectorAll('.kpi-table-sampled thead th').map(({ text }) => text);
    expect(heads).toContain('割合（公式）');
    expect(heads).toContain('ウエイト後（参考）');
    const cell = page.querySelector('td[data-label=ウエイト後]');
    expect(cell?.text).toBe('64.3％60.0〜68.4％実質 n 512');
    const note = page.querySelector('.weighting-note')?.text ?? '';
    expect(note).toContain('事後層化');
    expect(note).toContain('60,000人（2026年10月1日現在、外国人住民を含む、見本）');
  });

  it('marks a figure of few answers as a rough one', async () => {
    const { page } = await open('/surveys/kiyose-2026/kpis', running);
    const [sampled, opened] = page.querySelectorAll('.kpi-table');
    expect(opened?.querySelectorAll('tbody td')[0]?.text).toBe('3*');
    expect(sampled?.querySelector('td[data-label=n]')?.text).toBe('600');
  });

  it('says what the figures do not: no interval for open answers, bias, running figures', async () => {
    const { page } = await open('/surveys/kiyose-2026/kpis', running);
    const notes = page.querySelector('.reading-notes')?.text ?? '';
    expect(notes).toContain('自由参加の回答には信頼区間を付けません');
    expect(notes).toContain('無回答による偏り');
    expect(notes).toContain(`${definitions.get('kiyose-2026')?.minNewAnswers}件以上`);
    expect(page.text).toContain('途中集計です');
  });

  it('calls nothing preliminary once no answer can come', async () => {
    const { page } = await open('/surveys/kiyose-2026/kpis', { ...running, final: true });
    expect(page.text).not.toContain('途中集計');
    expect(page.text).toContain('2026年10月1日から2026年11月30日までです');
  });

  it('says when a stream has no answers yet', async () => {
    const none = { ...running, counted: { sampled: 800, open: 0 } };
    const { page } = await open('/surveys/kiyose-2026/kpis', none);
    expect(page.querySelectorAll('.kpi-table')).toHaveLength(1);
    expect(page.text).toContain('集計した回答はまだありません');
  });

  it('says when nothing was computed yet', async () => {
    const { response, page } = await open('/surveys/kiyose-2026/kpis');
    expect(response.status).toBe(200);
    expect(page.text).toContain('まだ集計結果はありません');
  });

  it('does not know an unknown survey', async () => {
    expect((await open('/surveys/tokyo-2026/kpis')).response.status).toBe(404);
    expect((await open('/surveys/tokyo-2026/kpi-results.csv')).response.status).toBe(404);
  });
});

describe('the download of KPI results', () => {
  it('is named after the survey and the day in Japan', async () => {
    const { response } = await open('/surveys/kiyose-2026/kpi-results.csv', running);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain(
      'filename="kiyose-2026_10-kpi-results_run-a1a1a1a1_2026-11-05.csv"',
    );
  });

  it('says in its name that it is a sample', async () => {
    const sample = kpiResults('kiyose-2025-sample', { sampled: SUMITAI, open: {} });
    const { response } = await open('/surveys/kiyose-2025-sample/kpi-results.csv', sample);
    const disposition = response.headers.get('content-disposition') ?? '';
    expect(decodeURIComponent(disposition)).toContain(
      "filename*=UTF-8''kiyose-2025-sample_10-KPI集計結果_見本_run-a1a1a1a1_2026-11-05.csv",
    );
  });
});

describe('the page of watching', () => {
  const WATCHING = '/surveys/kiyose-2026/watching';

  it('shows the response rate of each batch of letters, void ones left out', async () => {
    uses = [
      { day: '2026-11-02', held: [], batches: [batch(1, 'sampled', 1, 99, 0)] },
      {
        day: '2026-11-04',
        held: ['open'],
        batches: [batch(1, 'sampled', 31, 59, 10), batch(2, 'open', 0, 20, 0)],
      },
    ];
    const { page } = await open(WATCHING);
    const rows = page
      .querySelectorAll('#letters ~ .table-scroll tbody tr')
      .map((row) => row.querySelectorAll('th, td').map(({ text }) => text.trim()));
    expect(rows).toEqual([
      ['第1便', '標本調査', '90通', '31通', '34.4％'],
      ['第2便', '自由参加', '20通', '0通', '0.0％'],
    ]);
    expect(page.text).toContain('2026年11月4日に集計した数');
    expect(page.text).toContain('自由参加は、新しく使われた手紙が少ないため、前回の数のままです');
  });

  it('says who counts the letters while nobody has', async () => {
    uses = [];
    expect((await open(WATCHING)).page.text).toContain('手紙の担当者が集計すると');
  });
});

const batch = (
  number: number,
  stream: 'sampled' | 'open',
  used: number,
  unused: number,
  voided: number,
) => ({ batch: number, stream, used, unused, void: voided });

describe('a file that cannot be put on record', () => {
  it.each([
    '/surveys/kiyose-2026/kpi-results.csv',
    '/surveys/kiyose-2026/files/kpi.xlsx',
    '/surveys/kiyose-2026/kpi-charts/sampled/sumitai.svg',
    '/indicators/files/indicators.csv',
    '/indicators/files/indicators.xlsx',
    '/indicators/sumitai/trend.svg',
  ])('%s is not handed out', async (path) => {
    const record = () => Promise.reject(new Error('no trail'));
    const { response, page } = await openWith({ audit: { record } }, path, running);
    expect(response.status).toBe(500);
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(page.text).not.toContain('65.0');
  });
});
