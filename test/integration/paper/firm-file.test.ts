import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PaperDeps } from '../../../functions/paper/deps.ts';
import { storeStep } from '../../../functions/paper/firm-file/import-file.ts';
import type { TicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import { createDatabase } from '../../../shared/storage/client.ts';
import { createImportRepository } from '../../../shared/storage/import-repository.ts';
import { answerColumns, answerRow } from '../../fixtures/answer-file.ts';
import { definition } from '../../fixtures/definition.ts';
import { itemsIn } from '../storage.ts';
import { type PaperDesk, paperDesk } from './paper-desk.ts';

let desk: PaperDesk;
let person: Awaited<ReturnType<PaperDesk['person']>>;

beforeAll(async () => {
  desk = await paperDesk();
  person = await desk.person('first');
});

const IMPORT = '/paper/import/mihon';
const columns = answerColumns(definition).filter((name) => name !== 'channel');
const ANSWERS = { lives: 'inside', years: 12, activities: ['sport', 'music'], opinion: '木, "緑"' };

/** A file as a keying firm sends it, a row a ticket. */
const fileOf = (tickets: readonly string[], answers: Record<string, unknown> = ANSWERS): string =>
  [
    ['ticket', ...columns].join(','),
    ...tickets.map(
      (ticket) =>
        `${ticket},${answerRow({ stream: 'sampled', channel: 'paper', answers: answers as never }, columns)}`,
    ),
  ].join('\r\n');

async function manyTickets(count: number): Promise<TicketNumber[]> {
  const tickets: TicketNumber[] = [];
  while (tickets.length < count) tickets.push(await desk.ticket());
  return tickets;
}

/** The same desk over a network that fails after so many transactions. */
function breakingAfter(transactions: number): PaperDeps {
  const { db, tables } = desk.storage;
  const client = createDatabase();
  let sent = 0;
  const mock = mockClient(client);
  mock.on(QueryCommand).callsFake((input) => db.send(new QueryCommand(input)));
  mock.on(TransactWriteCommand).callsFake((input) => {
    sent += 1;
    if (sent > transactions) throw new Error('network');
    return db.send(new TransactWriteCommand(input));
  });
  const imports = createImportRepository(client, tables, () => desk.time.now);
  return { ...desk.deps, imports };
}

const stored = async (): Promise<number> => (await desk.answers()).length;

describe('a file with errors', () => {
  it('is reported by row and column, every one of them, and nothing is kept', async () => {
    const [one, two] = await manyTickets(2);
    const before = await itemsIn(desk.storage, 'office');
    const lines = fileOf([one ?? '', two ?? '', one ?? '', '123', '123455']).split('\r\n');
    const at = ['ticket', ...columns];
    const put = (line: number, column: string, value: string) => {
      const cells = (lines[line - 1] ?? '').split(',');
      cells[at.indexOf(column)] = value;
      lines[line - 1] = cells.join(',');
    };
    put(2, 'lives', 'nowhere');
    put(3, 'years', 'x');
    put(3, 'activities', 'sport;music;garden');
    const page = await person.upload(IMPORT, lines.join('\r\n'));
    expect(page.status).toBe(422);
    const rows = [
      ...page.text.matchAll(/<td class="number">(\d+)<\/td><td>([^<]*)<\/td><td>([^<]*)/g),
    ];
    expect(rows.map(([, line, column, message]) => [line, column, message])).toEqual(
      expect.arrayContaining([
        ['2', 'lives', 'この問の選択肢にないコードです。'],
        ['3', 'years', '数字ではありません。'],
        ['3', 'activities', '選べるのは2つまでです。'],
        ['4', 'ticket', '2行目と同じ整理番号です。'],
        ['5', 'ticket', '整理番号は6桁の数字です。調査票に書かれた番号を確かめてください。'],
      ]),
    );
    expect(await itemsIn(desk.storage, 'office')).toHaveLength(before.length);
    expect(await stored()).toBe(0);
  });

  it.each([
    ['in Shift_JIS', new Uint8Array([0x8a, 0xe6, 0x2c, 0x31]), 'UTF-8ではありません'],
    ['that is cut off in quotes', 'ticket,lives\r\n"12', '引用符'],
    ['without a column', 'ticket,lives\r\n1,inside', 'この列がありません'],
    [
      'with a column too many',
      `${fileOf([]).replace('ticket', 'ticket,code')}\r\n`,
      'この調査にない列',
    ],
  ])('%s says so', async (_, file, message) => {
    expect((await person.upload(IMPORT, file as string)).text).toContain(message);
  });

  it('that names a form being keyed here or already stored is refused', async () => {
    const [ticket = ''] = await manyTickets(1);
    await person.post('/paper/keying/mihon', { ticket, lives: '1', do: 'store' });
    expect((await person.upload(IMPORT, fileOf([ticket]))).text).toContain('入力している途中です');
    const second = await desk.person('second');
    await second.post('/paper/keying/mihon', { ticket, lives: '1', do: 'store' });
    expect((await person.upload(IMPORT, fileOf([ticket]))).text).toContain('登録済みです');
  });
});

describe('a file without errors', () => {
  let before: number;
  beforeEach(async () => {
    before = await stored();
  });

  it('is stored once it is confirmed, and leaves nothing behind', async () => {
    const tickets = await manyTickets(3);
    const kept = await person.upload(IMPORT, fileOf(tickets));
    expect(kept.status).toBe(303);
    const page = await person.get(kept.location);
    expect(page.text).toContain('3件を登録する');
    expect(await stored()).toBe(before);
    expect(JSON.stringify(await itemsIn(desk.storage, 'office'))).not.toContain('木, ');

    await person.post(kept.location, {});
    expect(await stored()).toBe(before + 3);
    const answers = (await desk.answers()).filter(
      ({ answers: { opinion } }) => opinion !== undefined,
    );
    expect(answers.at(-1)).toMatchObject({
      stream: 'sampled',
      channel: 'paper',
      language: 'ja',
      textVersion: 2,
      answers: ANSWERS,
    });
    const used = await desk.deps.tickets.all('mihon');
    expect(tickets.map((number) => used.get(number)?.used)).toEqual([true, true, true]);
    const parts = (await itemsIn(desk.storage, 'office')).filter(({ sk }) =>
      String(sk).startsWith('part#'),
    );
    expect(parts).toEqual([]);
  });

  it('may come in several parts, each with its header, and repeat nothing', async () => {
    const tickets = await manyTickets(4);
    const parts = [tickets.slice(0, 2), tickets.slice(2)].map((part) => fileOf(part));
    for (const part of parts) {
      const kept = await person.upload(IMPORT, part);
      await person.post(kept.location, {});
    }
    expect(await stored()).toBe(before + 4);
    const whole = await person.upload(IMPORT, fileOf(tickets));
    expect(whole.status).toBe(422);
    expect(whole.text).toContain('誤りが4か所あります');
  });

  it('is refused with a way out when it is larger than 4 MB', async () => {
    const [ticket] = await manyTickets(1);
    const long = fileOf([ticket ?? ''], { ...ANSWERS, opinion: '木'.repeat(1_400_000) });
    const refused = await person.upload(IMPORT, long);
    expect(refused.status).toBe(413);
    expect(refused.text).toContain('1行目（列の名前）をどのファイルにも残して分け');
    expect(await stored()).toBe(before);
  });

  it('is recognised when it is sent again, and stores nothing more', async () => {
    const file = fileOf(await manyTickets(2));
    const kept = await person.upload(IMPORT, file);
    await person.post(kept.location, {});
    const again = await person.upload(IMPORT, file);
    expect(again.location).toBe(`${kept.location}?again=1`);
    expect((await person.get(again.location)).text).toContain('前に送られたものと同じです');
    await person.post(kept.location, {});
    expect(await stored()).toBe(before + 2);
  });

  it('goes on where it broke off, on another day too, and counts nothing twice', async () => {
    const tickets = await manyTickets(200);
    const kept = await person.upload(IMPORT, fileOf(tickets));
    const id = kept.location.split('/').at(-1) ?? '';
    await desk.deps.imports.order('mihon', id);
    await expect(storeStep(breakingAfter(2), desk.edition, id)).rejects.toThrow('network');
    const sofar = await stored();
    expect(sofar).toBeGreaterThan(before);
    expect(sofar).toBeLessThan(before + 200);
    expect((await person.get(kept.location)).text).toContain('続きから登録できます');

    desk.time.now = new Date('2040-11-03T09:00:00+09:00');
    person = await desk.person('first');
    await person.post(kept.location, {});
    expect((await stored()) + (await desk.answers('2040-11-03')).length).toBe(before + 200);
    expect((await person.get(kept.location)).text).toContain('登録済み</dt><dd>200件');
    desk.time.now = new Date('2040-11-02T12:00:00+09:00');
  });

  it('belongs to the last day of keying when midnight comes before all of it is stored', async () => {
    desk.time.now = new Date('2040-11-06T23:59:59+09:00');
    const late = await desk.person('late');
    const kept = await late.upload(IMPORT, fileOf(await manyTickets(2)));
    const { middlewareStack } = desk.storage.db;
    middlewareStack.add(
      (next) => (args) => {
        // The order is written after the day was looked at.
        const ordered = JSON.stringify(args.input).includes('"ordered"');
        if (ordered) desk.time.now = new Date('2040-11-07T00:00:01+09:00');
        return next(args);
      },
      { step: 'initialize', name: 'midnight' },
    );
    await late.post(kept.location, {});
    middlewareStack.remove('midnight');
    expect(await desk.answers('2040-11-07')).toEqual([]);
    expect(await desk.answers('2040-11-06')).toHaveLength(2);
    desk.time.now = new Date('2040-11-02T12:00:00+09:00');
  });

  it('leaves out a row whose form was stored meanwhile, names it, and stores the others', async () => {
    const [one = '', two = ''] = await manyTickets(2);
    const kept = await person.upload(IMPORT, fileOf([one, two]));
    const second = await desk.person('second');
    for (const who of [person, second]) {
      await who.post('/paper/keying/mihon', { ticket: one, lives: '2', do: 'store' });
    }
    await person.post(kept.location, {});
    expect(await stored()).toBe(before + 2);
    const page = await person.get(kept.location);
    expect(page.text).toContain('このファイルからは登録しませんでした');
    expect(page.text).toContain(one);
  });
});
