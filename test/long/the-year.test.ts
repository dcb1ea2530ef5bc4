import { parse as parseCsv } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localEnvironment, tableName } from '../../infra/local/dynamodb.ts';
import { TABLE_PREFIX } from '../../infra/local/function-environments.ts';
import { answersAsSent } from '../../infra/simulate/answers-as-sent.ts';
import { drawResidents, type SimulatedResident } from '../../infra/simulate/draw-residents.ts';
import { eachOf } from '../../infra/simulate/each-of.ts';
import { sendResidents } from '../../infra/simulate/send-residents.ts';
import { untouched } from '../../shared/edition/edition.ts';
import { rehearsalId, rehearsalOf } from '../../shared/edition/rehearsal.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { createDatabase, type Database } from '../../shared/storage/client.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { createKpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import { createWatchingRepository } from '../../shared/storage/watching-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { definitions } from '../../surveys/index.ts';
import { sharesOf } from '../../surveys/sample-shares.ts';
import { launchChromium } from '../browser/chromium.ts';
import { type IssuedLetter, issueLetters } from '../browser/issued-letters.ts';
import { logInAtOffice } from '../browser/office-log-in.ts';
import { type RunningPlatform, runningPlatform } from '../browser/running-platform.ts';
import { answerColumns, answerRow } from '../fixtures/answer-file.ts';
import { countIndependently } from '../fixtures/independent-count.ts';
import {
  press,
  sendForm,
  sendSlip,
  settleForFirst,
  ticketOf,
  typeForm,
  typeSlip,
} from './year/at-the-desk.ts';
import { keyedFields, misread } from './year/keyed-fields.ts';
import { startRecord } from './year/record.ts';

const WEB = 300;
const PAPER = 40;
const FIRM = 20;
const SILENT = 20;
/** Slips whose letters were used on the web already. */
const CLASHES = 4;
/** Forms typed with the keyboard in a browser; the rest go by HTTP, with the same fields. */
const TYPED = 3;
/** Forms that the second person reads differently. */
const MISREAD = [1, 7, 19, 33];

let platform: RunningPlatform;
let browser: Browser;
let db: Database;
let definition: Definition;
let letters: IssuedLetter[];
let record: ReturnType<typeof startRecord>;
let tickets: string[];
/** Where each person of the office sits. */
const people: Record<string, Page> = {};

const { survey, residents } = (() => {
  const found = definitions.get('kiyose-2026');
  if (!found) throw new Error('the edition is missing');
  const count = WEB + PAPER + FIRM;
  const drawn = drawResidents(found, sharesOf(found.survey), { count, seed: 5, optInShare: 0.1 });
  return { survey: found.survey, residents: drawn };
})();
const [onTheWeb, onPaper, byFirm] = [
  residents.slice(0, WEB),
  residents.slice(WEB, WEB + PAPER),
  residents.slice(WEB + PAPER),
];

const office = (path: string) => platform.officeUrl + path;
const person = (name: string): Page => {
  const page = people[name];
  if (!page) throw new Error(`nobody is called ${name}`);
  return page;
};
const letterOf = (index: number): IssuedLetter => {
  const letter = letters[index];
  if (!letter) throw new Error(`no letter ${index}`);
  return letter;
};
const table = (name: Parameters<typeof tableName>[1]) => tableName(TABLE_PREFIX, name);
const resultsOf = (id: string) =>
  createKpiResultsRepository(db, table('results'), systemClock).get(id);
const answersOf = async (id: string): Promise<number> =>
  (await resultsOf(id))?.answers.sampled ?? 0;

beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
  Object.assign(process.env, localEnvironment(platform.dynamoDbEndpoint));
  db = createDatabase();
  definition = definitions.get(survey) as Definition;
  record = startRecord(definition);
  // The demo begins in the middle of a year; this one begins before it.
  const editions = createEditionRepository(db, table('office'), systemClock);
  const stored = await editions.get(survey);
  await editions.put(untouched(survey), stored?.revision ?? 0);
  for (const name of ['administrator', 'letters', 'reception', 'paper', 'paper2', 'viewer']) {
    const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
    await logInAtOffice(page, name, office(HOMES[name] ?? '/'));
    people[name] = page;
  }
});
afterAll(async () => {
  db?.destroy();
  await browser?.close();
  await platform?.stop();
});

const HOMES: Readonly<Record<string, string>> = {
  administrator: `/administration/editions/${survey}`,
  letters: '/letters',
  reception: '/letters/reception',
  paper: '/paper',
  paper2: '/paper',
  viewer: '/',
};

/** Takes a step of the edition as an administrator, who reads first what it does. */
async function step(link: string): Promise<string> {
  const page = person('administrator');
  await page.goto(office(HOMES.administrator ?? ''));
  await page.getByRole('link', { name: link, exact: true }).click();
  await page.getByRole('heading', { name: 'この操作で起きること' }).waitFor();
  await press(page, link);
  return (await page.locator('.figures').textContent()) ?? '';
}

const send = (of: Definition, who: readonly SimulatedResident[], codes: readonly string[]) =>
  sendResidents({
    definition: of,
    residents: who,
    codes,
    origin: platform.publicUrl,
    fetch,
    concurrency: 8,
  });

/** The residents' site learns within half a minute how an edition stands. */
const untilItTakesCodes = (whether: boolean) =>
  expect
    .poll(
      async () =>
        (await (await fetch(`${platform.publicUrl}/${survey}`)).text()).includes('id="code"'),
      { timeout: 40_000, interval: 1000 },
    )
    .toBe(whether);

const issue = (of: string, count: number) =>
  issueLetters(person('letters').request, { officeUrl: platform.officeUrl, survey: of, count });

describe('a year of the survey', () => {
  it('does not open before it was rehearsed', async () => {
    const page = person('administrator');
    const refused = await page.goto(`${office(HOMES.administrator ?? '')}/steps/open`);
    expect(refused?.status()).toBe(409);
    expect(await page.textContent('[role=alert]')).toContain(
      'いまの状態では、この操作はできません',
    );
  });

  it('is rehearsed with answers, slips and forms that are thrown away at its end', async () => {
    const id = rehearsalId(survey);
    expect(await step('リハーサルを始める')).toContain('リハーサル中');
    const tried = await issue(id, 2);
    const [web, paper] = tried.map(({ code }) => code);
    const { accepted } = await send(rehearsalOf(definition), residents.slice(0, 1), [web ?? '']);
    expect(accepted).toHaveLength(1);
    const reception = office(`/letters/reception/${id}`);
    // The codes of a rehearsal open nothing of the real survey, which is not open either.
    const real = office(`/letters/reception/${survey}`);
    expect((await sendSlip(person('reception').request, real, paper ?? '')).status()).toBe(422);
    const ticket = ticketOf(await sendSlip(person('reception').request, reception, paper ?? ''));
    const clerk = person('paper');
    await clerk.goto(office(`/paper/keying/${id}?ticket=${ticket}`));
    expect(await clerk.textContent('main')).toContain('【リハーサル】');
    const form = { keyed: keyedFields(definition, {}), language: 'ja' } as const;
    for (const name of ['paper', 'paper2']) {
      await sendForm(person(name).request, office(`/paper/keying/${id}`), ticket, form);
    }
    await platform.runJobs();
    expect(await answersOf(id)).toBe(2);
    expect(await step('リハーサルを終える')).toContain('準備中');
    await platform.runJobs();
    expect(await resultsOf(id)).toBeUndefined();
  });

  it('opens, and its letters are printed', async () => {
    await step('リハーサルを始める');
    expect(await step('受付を開く')).toContain('受付');
    letters = await issue(survey, WEB + PAPER + FIRM + SILENT);
    expect(new Set(letters.map(({ code }) => code)).size).toBe(WEB + PAPER + FIRM + SILENT);
  });

  it('takes the answers of three hundred residents on the web, one a letter', async () => {
    await untilItTakesCodes(true);
    const codes = letters.slice(0, WEB).map(({ code }) => code);
    const { accepted, refused } = await send(definition, onTheWeb, codes);
    expect(refused).toEqual({});
    expect(accepted).toHaveLength(WEB);
    for (const [index, one] of onTheWeb.entries()) {
      record.add('web', one, letterOf(index).letterNumber);
    }
  });

  it('claims the slips of paper forms, and catches those whose letter was used on the web', async () => {
    const page = person('reception');
    const reception = office(`/letters/reception/${survey}`);
    const slips = letters.slice(WEB, WEB + PAPER).map(({ code }) => code);
    tickets = [];
    for (const code of slips.slice(0, TYPED)) tickets.push(await typeSlip(page, reception, code));
    for (const code of slips.slice(TYPED)) {
      tickets.push(ticketOf(await sendSlip(page.request, reception, code)));
    }
    expect(tickets.filter((number) => /^\d{6}$/.test(number))).toHaveLength(PAPER);
    expect(await typeSlip(page, reception, letterOf(0).code)).toBe(
      'このコードは、すでに使われています',
    );
    for (const { code } of letters.slice(1, CLASHES)) {
      expect((await sendSlip(page.request, reception, code)).status()).toBe(409);
    }
  });

  it('has its paper keyed by two people, who settle what they read differently', async () => {
    const keying = office(`/paper/keying/${survey}`);
    const settled: string[] = [];
    const forms = onPaper.map((one, index) => ({
      ticket: tickets[index] ?? '',
      language: one.language,
      first: keyedFields(definition, one.questions),
    }));
    const second = ({ first }: (typeof forms)[number], index: number) =>
      MISREAD.includes(index) ? misread(first, 'sumitai') : first;

    for (const [index, form] of forms.slice(0, TYPED).entries()) {
      for (const [name, keyed] of [
        ['paper', form.first],
        ['paper2', second(form, index)],
      ] as const) {
        const page = person(name);
        await page.goto(keying);
        await typeForm(page, form.ticket, { keyed, language: form.language });
        if (page.url().includes('/paper/settle/')) {
          await page.locator('#sumitai\\:first').check();
          await press(page, 'この内容で登録する');
          settled.push(form.ticket);
        }
        expect(await page.textContent('[role=status]')).toMatch(/保存しました|登録しました/);
      }
    }
    await eachOf(forms.slice(TYPED), 4, async (form, at) => {
      const index = at + TYPED;
      const { ticket, language } = form;
      const once = { keyed: form.first, language };
      await sendForm(person('paper').request, keying, ticket, once);
      const again = { keyed: second(form, index), language };
      const end = await sendForm(person('paper2').request, keying, ticket, again);
      if (!end.url().includes('/paper/settle/')) return expect(end.url()).toContain('what=stored');
      const done = await settleForFirst(person('paper2').request, end.url());
      expect(done.url()).toContain('what=stored');
      settled.push(ticket);
    });
    expect(settled.sort()).toEqual(MISREAD.map((index) => tickets[index]).sort());
    for (const [index, one] of onPaper.entries()) {
      record.add('paper', one, letterOf(WEB + index).letterNumber);
    }
    await person('paper').goto(office('/paper'));
    expect(await person('paper').textContent(`#${survey}`)).toContain(`登録済み${PAPER}件`);
  });

  it('takes a keying firm’s file only when every row is right', async () => {
    const columns = answerColumns(definition).filter((name) => name !== 'channel');
    const header = ['ticket', ...columns, 'language'].filter((name) => name !== 'stream');
    const reception = office(`/letters/reception/${survey}`);
    const rows: string[] = [];
    const own = columns.filter((name) => name !== 'stream');
    for (const [index, one] of byFirm.entries()) {
      const letter = letterOf(WEB + PAPER + index);
      const ticket = ticketOf(await sendSlip(person('reception').request, reception, letter.code));
      const { answers } = asForm(one);
      rows.push([ticket, answerRow(answers, own), one.language].join(','));
    }
    const page = person('paper');
    const upload = async (lines: readonly string[]) => {
      await page.goto(office(`/paper/import/${survey}`));
      const buffer = Buffer.from([header.join(','), ...lines].join('\r\n'));
      const file = { name: 'firm.csv', mimeType: 'text/csv', buffer };
      await page.setInputFiles('#file', file);
      await press(page, '点検する');
    };
    const spoilt = (row: string, column: string, value: string) =>
      row
        .split(',')
        .map((cell, at) => (header[at] === column ? value : cell))
        .join(',');
    const [first = '', second = '', ...others] = rows;
    await upload([spoilt(first, 'sex', '9'), spoilt(second, 'ticket', '123'), ...others]);
    const faults = await page
      .locator('main tbody tr')
      .evaluateAll((found) =>
        found.map((row) => [...row.children].slice(0, 2).map(({ textContent }) => textContent)),
      );
    expect(faults).toEqual([
      ['2', 'sex'],
      ['3', 'ticket'],
    ]);
    expect(await page.textContent('[role=alert]')).toContain('何も登録していません');
    await page.goto(office('/paper'));
    expect(await page.textContent(`#${survey}`)).toContain(`登録済み${PAPER}件`);

    await upload(rows);
    await press(page, `${FIRM}件を登録する`);
    await page.getByRole('heading', { name: '業者のファイルを登録しました' }).waitFor();
    for (const [index, one] of byFirm.entries()) {
      record.add('paper', one, letterOf(WEB + PAPER + index).letterNumber);
    }
  });

  it('reminds those whose letter was not used, and nobody else', async () => {
    const page = person('letters');
    await page.goto(office(`/letters/surveys/${survey}/unused`));
    await press(page, '今日の状況を集計する');
    const href = await page.locator('a[download]').first().getAttribute('href');
    const file = await page.request.get(office(href ?? ''));
    const listed: Record<string, string>[] = parseCsv(await file.text(), {
      columns: true,
      bom: true,
    });
    const unused = letters
      .map(({ letterNumber }) => letterNumber)
      .filter((number) => !record.usedLetters.has(number));
    expect(listed.map((row) => Number(row.手紙番号))).toEqual(unused);
    expect(unused).toHaveLength(SILENT);
  });

  it('closes, and lets nobody begin any more', async () => {
    expect(await step('受付を締め切る')).toContain('締め切り済み');
    await untilItTakesCodes(false);
  });

  it('counts what was sent: as many as the record says, by channel and language, KPI by KPI', async () => {
    await platform.runJobs();
    const results = await resultsOf(survey);
    expect(results?.answers).toEqual({ sampled: record.count(), open: 0 });
    const counted = countIndependently(definition, record.lines());
    const sampled = results?.results.filter(({ stream }) => stream === 'sampled') ?? [];
    expect(sampled).toHaveLength(definition.kpis.length);
    for (const { indicator, n, count, percentTenths } of sampled) {
      const own = counted.find((kpi) => kpi.indicator === indicator && kpi.stream === 'sampled');
      expect({ indicator, stream: 'sampled', n, count, percentTenths }).toEqual(own);
    }
    const watched = await createWatchingRepository(db, table('results'), systemClock).get(survey);
    const { channels, languages } = watched?.streams.sampled ?? { channels: [], languages: [] };
    const named = (groups: typeof channels) =>
      Object.fromEntries(groups.map(({ names, count }) => [names.join(), count]));
    expect(named(channels)).toEqual({ web: WEB, paper: PAPER + FIRM });
    expect(named(languages)).toMatchObject(record.languages());
  });
});

const asForm = (one: SimulatedResident) => ({
  answers: {
    stream: 'sampled' as const,
    channel: 'paper' as const,
    answers: answersAsSent(definition, one.questions),
  },
});
