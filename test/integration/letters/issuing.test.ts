import { beforeAll, describe, expect, it } from 'vitest';
import { itemsIn } from '../storage.ts';
import { EDITION, LETTERS_SURVEY, SURVEY_URL } from './letters-deps.ts';
import { column, type LettersDesk, lettersDesk } from './letters-desk.ts';

let desk: LettersDesk;
let batch: string;
let rows: Record<string, string>[];

beforeAll(async () => {
  desk = await lettersDesk('letters');
  batch = await desk.issue(60);
  rows = await desk.mailMerge(batch);
});

describe('issuing letters', () => {
  it.each(['0', '10001', '１０００1', 'たくさん', ''])(
    'refuses the count 「%s」',
    async (count) => {
      const page = await desk.get(
        `${desk.survey}/issue/confirm?stream=sampled&count=${encodeURIComponent(count)}`,
      );
      expect(page.status).toBe(422);
      expect(page.html.querySelector('#count-error')?.textContent).toContain('1から10,000まで');
    },
  );

  it('says what will happen before it does', async () => {
    const page = await desk.get(`${desk.survey}/issue/confirm?count=２００&stream=open`);
    expect(page.html.querySelector('main button')?.textContent).toContain('200通を発行する');
    expect(page.text).toContain('自由参加');
    expect(page.text).toContain('61〜260');
    expect(page.text).toContain('72');
  });

  it('stores every letter once, with the hash of its code only', async () => {
    const invitations = await itemsIn(desk.storage, 'invitations');
    expect(invitations.map(({ letterNumber }) => letterNumber).sort()).toEqual(
      Array.from({ length: 60 }, (_, i) => i + 1).sort(),
    );
    const stored = JSON.stringify(await itemsIn(desk.storage, 'office'));
    for (const code of column(rows, 'アクセスコード')) {
      expect(stored).not.toContain(code.replaceAll('-', ''));
    }
  });

  it('gives a file for the mail merge: number, code, address of the QR code', () => {
    expect(column(rows, '手紙番号')).toEqual(Array.from({ length: 60 }, (_, i) => String(i + 1)));
    expect(new Set(column(rows, 'アクセスコード')).size).toBe(60);
    for (const row of rows) {
      expect(row.アクセスコード).toMatch(/^([2-9A-HJKMNP-Z]{4}-){2}[2-9A-HJKMNP-Z]{4}$/);
      expect(row.QRコードのURL).toBe(`${SURVEY_URL}/${LETTERS_SURVEY}#${row.アクセスコード}`);
    }
  });

  it('does not issue again when the button is pressed twice', async () => {
    const again = { number: '1', count: '60', stream: 'sampled' };
    expect((await desk.post(`${desk.survey}/batches`, again)).location).toBe(batch);
    expect(await itemsIn(desk.storage, 'invitations')).toHaveLength(60);
  });

  it('refuses a confirmation that was overtaken by another batch', async () => {
    const other = { number: '1', count: '5', stream: 'sampled' };
    const page = await desk.post(`${desk.survey}/batches`, other);
    expect(page.status).toBe(409);
    expect(page.text).toContain('まだ発行していません');
  });

  it('shows sheets with a code and a QR code each, and the slip below the cut', async () => {
    const page = await desk.get(`${batch}/sheets/1`);
    const sheets = page.html.querySelectorAll('.sheet');
    expect(sheets).toHaveLength(60);
    const drawings = sheets.map((sheet) => sheet.querySelector('.sheet-qr path')?.outerHTML);
    expect(new Set(drawings).size).toBe(60);
    for (const [i, sheet] of sheets.entries()) {
      const codes = sheet.querySelectorAll('.sheet-code').map(({ textContent }) => textContent);
      expect(codes).toEqual([rows[i]?.アクセスコード, rows[i]?.アクセスコード]);
      expect(sheet.querySelectorAll('.sheet-language')).toHaveLength(4);
    }
    // The slip says whose code it is and nothing of the letter's number.
    expect(sheets[6]?.querySelector('.sheet-slip')?.textContent).not.toContain('手紙番号');
  });

  it('is not there for sample data, nor for people without the role', async () => {
    expect((await desk.get('/letters/surveys/kiyose-2025-sample')).status).toBe(404);
    const others = await lettersDesk('reception', 'paper', 'viewer');
    for (const path of ['', '/issue', '/batches/1/letters.csv', '/unused', '/lost']) {
      expect((await others.get(`${others.survey}${path}`)).status).toBe(403);
    }
    expect((await others.get(others.reception)).status).toBe(200);
    expect((await desk.get(desk.reception)).status).toBe(403);
  });
});

describe('an issue that broke off', () => {
  it('goes on where it stopped, and changes no letter that was issued', async () => {
    const broken = await lettersDesk('letters');
    const { storeChunk } = broken.deps.batches;
    let chunks = 0;
    Object.assign(broken.deps.batches, {
      storeChunk: (chunk: Parameters<typeof storeChunk>[0]) => {
        chunks += 1;
        if (chunks > 2) throw new Error('the connection was lost');
        return storeChunk(chunk);
      },
    });
    const confirm = await broken.get(`${broken.survey}/issue/confirm?count=230&stream=sampled`);
    expect((await broken.submit(confirm)).status).toBe(500);
    Object.assign(broken.deps.batches, { storeChunk });
    const path = `${broken.survey}/batches/1`;
    const before = await itemsIn(broken.storage, 'invitations');
    expect(before).toHaveLength(100);
    const page = await broken.get(path);
    expect(page.text).toContain('発行は途中です');
    expect((await broken.get(`${path}/letters.csv`)).location).toBe(path);
    await broken.submit(page);
    const after = await itemsIn(broken.storage, 'invitations');
    expect(after).toHaveLength(230);
    expect(after.map(({ pk }) => pk)).toEqual(expect.arrayContaining(before.map(({ pk }) => pk)));
    const rows = await broken.mailMerge(path);
    expect(new Set(column(rows, 'アクセスコード')).size).toBe(230);
  });

  it('is not resumed once the key is gone: those codes could not be printed', async () => {
    const late = await lettersDesk('letters');
    const { storeChunk } = late.deps.batches;
    Object.assign(late.deps.batches, { storeChunk: () => Promise.reject(new Error('lost')) });
    await late.submit(await late.get(`${late.survey}/issue/confirm?count=5&stream=sampled`));
    Object.assign(late.deps.batches, { storeChunk });
    late.time.now = new Date(late.time.now.getTime() + 72 * 3_600_000);
    await late.post(`${late.survey}/batches/1/resume`, {});
    expect(await itemsIn(late.storage, 'invitations')).toEqual([]);
    expect((await late.get(`${late.survey}/batches/1`)).text).toContain('この便は印刷できません');
  });
});

describe('the codes of a batch', () => {
  it('can be read until the receipt is confirmed, and never after', async () => {
    const confirming = await lettersDesk('letters');
    const path = await confirming.issue(3);
    const page = await confirming.get(path);
    // Without the tick nothing happens.
    await confirming.submit(page);
    expect(await confirming.mailMerge(path)).toHaveLength(3);
    await confirming.submit(page, { checked: 'yes' });
    expect((await confirming.get(`${path}/letters.csv`)).location).toBe(path);
    expect((await confirming.get(`${path}/sheets/1`)).location).toBe(path);
    const after = await confirming.get(path);
    expect(after.text).toContain('もう作れません');
    expect(after.html.querySelector('main a[href$="/lost"]')).not.toBeNull();
    const stored = await itemsIn(confirming.storage, 'office');
    expect(stored.filter(({ sk }) => sk === 'key')).toEqual([]);
  });

  it('can be read for 72 hours, and never after', async () => {
    const waiting = await lettersDesk('letters');
    const path = await waiting.issue(3);
    waiting.time.now = new Date(waiting.time.now.getTime() + 72 * 3_600_000 - 1000);
    expect(await waiting.mailMerge(path)).toHaveLength(3);
    waiting.time.now = new Date(waiting.time.now.getTime() + 1000);
    expect((await waiting.get(`${path}/letters.csv`)).location).toBe(path);
  });
});

it('puts every step on record, without a code', async () => {
  const recording = await lettersDesk('letters');
  const path = await recording.issue(2);
  const rows = await recording.mailMerge(path);
  await recording.get(`${path}/sheets/1`);
  await recording.post(`${path}/received`, { checked: 'yes' });
  expect(recording.login.audit.recorded.map(({ action, target }) => [action, target])).toEqual([
    ['letters.batch-issued', `${LETTERS_SURVEY} batch 1: 2`],
    ['letters.mail-merge-downloaded', `${LETTERS_SURVEY} batch 1`],
    ['letters.sheets-opened', `${LETTERS_SURVEY} batch 1 part 1`],
    ['letters.receipt-confirmed', `${LETTERS_SURVEY} batch 1`],
  ]);
  const record = JSON.stringify(recording.login.audit.recorded);
  for (const code of column(rows, 'アクセスコード')) expect(record).not.toContain(code);
});

describe('letters and the state of their edition', () => {
  it('are printed before it opens, and the pages say that their codes wait', async () => {
    const early = await lettersDesk('letters');
    const schedule = { ...EDITION.schedule, notYetOpened: true as const };
    early.year.edition = { ...EDITION, schedule };
    expect((await early.get(`${early.survey}/issue`)).text).toContain('受付を開く前ですが');
    const confirm = await early.get(`${early.survey}/issue/confirm?count=2&stream=sampled`);
    expect(confirm.text).toContain('受付が始まると使えるようになります');
    expect(await early.mailMerge(await early.issue(2))).toHaveLength(2);
  });

  it('are issued and reissued no more once nobody could answer with them', async () => {
    const late = await lettersDesk('letters');
    await late.issue(2);
    const lost = await late.get(`${late.survey}/lost/confirm?letter=1&change=reissue`);
    late.time.now = new Date('2040-12-01T00:00:00+09:00');
    for (const path of ['/issue', '/issue/confirm?count=2&stream=sampled']) {
      const page = await late.get(late.survey + path);
      expect([page.status, page.text.includes('手紙の発行は終わりました')]).toEqual([409, true]);
    }
    const fields = { number: '2', count: '2', stream: 'sampled' };
    expect((await late.post(`${late.survey}/batches`, fields)).status).toBe(409);
    expect((await late.submit(lost)).status).toBe(409);
    expect(await late.deps.batches.list('kiyose-2026')).toHaveLength(1);
  });
});
