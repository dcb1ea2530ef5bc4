import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { column, type LettersDesk, lettersDesk } from './letters-desk.ts';

let desk: LettersDesk;
let batch: string;
let codes: string[];

beforeAll(async () => {
  desk = await lettersDesk('letters');
  batch = await desk.issue(12);
  codes = column(await desk.mailMerge(batch), 'アクセスコード');
});

const confirm = (letter: number, change: string) =>
  desk.get(`${desk.survey}/lost/confirm?letter=${letter}&change=${change}`);

describe('a lost letter', () => {
  it('gets a new code, shown once, and the old one is dead', async () => {
    const page = await desk.submit(await confirm(2, 'reissue'));
    expect(page.text).toContain('再発行した手紙');
    const code = page.html.querySelector('.sheet-code')?.textContent ?? '';
    expect(codes).not.toContain(code);
    expect(await desk.answer(codes[1] ?? '')).toBe('code-used');
    expect(await desk.answer(code)).toBe('stored');
  });

  it('is no longer in the file of its batch, whose code for it is dead', async () => {
    const numbers = column(await desk.mailMerge(batch), '手紙番号');
    expect(numbers).not.toContain('2');
    expect(numbers).toHaveLength(11);
  });

  it('is not reissued a second time by a second press', async () => {
    const page = await confirm(3, 'reissue');
    expect((await desk.submit(page)).status).toBe(200);
    const again = await desk.submit(page);
    expect(again.status).toBe(409);
    expect(again.text).toContain('たった今ほかの操作で変わりました');
  });

  it('can be made void, and is neither used nor unused then', async () => {
    expect((await desk.submit(await confirm(4, 'void'))).text).toContain('手紙を無効にしました');
    expect(await desk.answer(codes[3] ?? '')).toBe('code-used');
    expect((await desk.get(batch)).text).toContain('1通');
  });

  it('is refused once it was used, and stays usable for nobody', async () => {
    expect(await desk.answer(codes[0] ?? '')).toBe('stored');
    for (const change of ['reissue', 'void']) {
      const page = await desk.submit(await confirm(1, change));
      expect(page.status).toBe(409);
      expect(page.text).toContain('すでに使用済みです');
      expect(page.html.querySelector('.sheet-code')).toBeNull();
    }
  });

  it('is not found when its number was never issued', async () => {
    const page = await confirm(13, 'reissue');
    expect(page.status).toBe(422);
    expect(page.text).toContain('発行していません');
  });
});

describe('the letters that were not used', () => {
  const unused = (day: string) => desk.get(`${desk.survey}/unused/${day}.csv`);
  const numbersOf = async (day: string) =>
    column(parseCsv((await unused(day)).text, { columns: true, bom: true }), '手紙番号');
  const count = () => desk.post(`${desk.survey}/unused`, {});

  it('do not tell of fewer people than the step: two have answered, nobody is shown', async () => {
    await count();
    // All but the void one.
    expect(await numbersOf('2040-11-02')).toEqual(['1', '2', '3', ...numbers(5, 12)]);
  });

  it('are listed once a day', async () => {
    await desk.answer(codes[4] ?? '');
    await count();
    expect(await numbersOf('2040-11-02')).toContain('5');
    expect((await desk.get(`${desk.survey}/unused`)).text).toContain('今日の集計は済んでいます');
  });

  it('are told on another day, when enough people have answered', async () => {
    desk.time.now = new Date('2040-11-03T09:00:00+09:00');
    await count();
    expect(await numbersOf('2040-11-03')).toEqual(['3', ...numbers(6, 12)]);
    const row = (await desk.get(desk.survey)).html.querySelectorAll('tbody tr')[0];
    // 12 issued, 3 used, 8 unused, 1 void: 3 of 11.
    expect(row?.querySelectorAll('td').map(({ textContent }) => textContent)).toEqual([
      '標本調査',
      '1〜12',
      '12',
      '3',
      '8',
      '1',
      '27.3％',
    ]);
  });

  it('stay as they were for days on which too few have answered since', async () => {
    await desk.answer(codes[5] ?? '');
    desk.time.now = new Date('2040-11-04T09:00:00+09:00');
    await count();
    expect(await numbersOf('2040-11-04')).toEqual(await numbersOf('2040-11-03'));
    expect((await desk.get(`${desk.survey}/unused`)).text).toContain('前回と同じ内容です');
  });

  it('can be downloaded again under the day they were counted', async () => {
    expect(await numbersOf('2040-11-02')).toHaveLength(11);
    expect((await unused('2040-11-01')).status).toBe(404);
  });
});

const numbers = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
