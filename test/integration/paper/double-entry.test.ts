import { beforeAll, describe, expect, it } from 'vitest';
import { itemsIn } from '../storage.ts';
import { type PaperDesk, paperDesk } from './paper-desk.ts';

let desk: PaperDesk;
let first: Awaited<ReturnType<PaperDesk['person']>>;
let second: Awaited<ReturnType<PaperDesk['person']>>;

beforeAll(async () => {
  desk = await paperDesk();
  first = await desk.person('first');
  second = await desk.person('second');
});

const KEYING = '/paper/keying/mihon';
const FORM = { lives: '1', years: '１２', activities: '21', happiness: '0', opinion: '木がほしい' };
const ANSWERS = {
  lives: 'inside',
  years: 12,
  activities: ['sport', 'music'],
  happiness: 0,
  opinion: '木がほしい',
};
const store = (ticket: string, fields: Record<string, string> = FORM) => ({
  ...fields,
  ticket,
  '-language': 'ja',
  do: 'store',
});
const keyings = async () =>
  (await itemsIn(desk.storage, 'office')).filter(({ pk }) => String(pk) === 'keying#mihon');
const revisionIn = (html: string) => /name="revision" value="([^"]+)"/.exec(html)?.[1] ?? '';

describe('two people who key the same', () => {
  it('store one answer of the sample, by paper, and nothing of the keyings is left', async () => {
    const ticket = await desk.ticket();
    const before = await desk.answers();
    const kept = await first.post(KEYING, store(ticket));
    expect(kept.location).toContain('what=first');
    expect(await desk.answers()).toHaveLength(before.length);

    const done = await second.post(KEYING, store(ticket));
    expect(done.location).toContain('what=stored');
    const added = (await desk.answers()).filter(({ id }) => before.every((one) => one.id !== id));
    expect(added).toMatchObject([
      {
        stream: 'sampled',
        channel: 'paper',
        language: 'ja',
        definitionVersion: 3,
        textVersion: 2,
        answers: ANSWERS,
      },
    ]);
    expect(await keyings()).toEqual([]);
  });

  it('change nothing by pressing twice', async () => {
    const ticket = await desk.ticket();
    await first.post(KEYING, store(ticket));
    expect((await first.post(KEYING, store(ticket))).location).toContain('what=first');
    await second.post(KEYING, store(ticket));
    const stored = (await desk.answers()).length;
    const again = await second.post(KEYING, store(ticket));
    expect(again.status).toBe(409);
    expect(again.text).toContain('登録済みです。二重に登録されることはありません。');
    expect(await desk.answers()).toHaveLength(stored);
  });

  it('store one answer even when the second keying arrives twice at once', async () => {
    const ticket = await desk.ticket();
    await first.post(KEYING, store(ticket));
    const before = (await desk.answers()).length;
    await Promise.all([second.post(KEYING, store(ticket)), second.post(KEYING, store(ticket))]);
    expect(await desk.answers()).toHaveLength(before + 1);
  });
});

describe('a first keying', () => {
  it('can be read by nobody who reads the table', async () => {
    const ticket = await desk.ticket();
    await first.post(KEYING, store(ticket));
    const [item] = await keyings();
    expect(item).toMatchObject({ sk: ticket, firstBy: 'first' });
    expect(JSON.stringify(item)).not.toContain('木がほしい');
    expect(JSON.stringify(item)).not.toContain('inside');
    expect(item?.expiresAt).toBeTypeOf('number');
    await second.post(KEYING, store(ticket));
  });

  it('is not shown to the second person', async () => {
    const ticket = await desk.ticket();
    await first.post(KEYING, store(ticket));
    const blank = await second.get(`${KEYING}?ticket=${ticket}`);
    expect(blank.text).toContain('2人目の入力');
    expect(blank.text).not.toContain('木がほしい');
    await second.post(KEYING, store(ticket));
  });

  it('is not seconded by the same person, and the refusal is on record', async () => {
    const ticket = await desk.ticket();
    await first.post(KEYING, store(ticket));
    expect((await first.get(`${KEYING}?ticket=${ticket}`)).text).toContain(
      '2人目は別の人が入力してください',
    );
    const before = (await desk.answers()).length;
    const refused = await first.post(KEYING, store(ticket, { ...FORM, lives: '2' }));
    expect(refused.status).toBe(409);
    expect(await desk.answers()).toHaveLength(before);
    const trail = await itemsIn(desk.storage, 'audit');
    expect(JSON.stringify(trail)).toContain(`mihon ${ticket}`);
    expect(trail.some((item) => JSON.stringify(item).includes('"denied"'))).toBe(true);
    await second.post(KEYING, store(ticket));
  });

  it('is gone after its time, and the form is keyed anew', async () => {
    const ticket = await desk.ticket();
    await first.post(KEYING, store(ticket));
    const { now } = desk.time;
    desk.time.now = new Date(now.getTime() + 61 * 24 * 60 * 60 * 1000);
    expect(await desk.deps.keyings.get('mihon', ticket)).toBeUndefined();
    desk.time.now = now;
    await second.post(KEYING, store(ticket));
  });
});

describe('a form that was not issued, or with a slip in it', () => {
  it('says what is wrong with the number', async () => {
    expect((await first.get(`${KEYING}?ticket=12`)).text).toContain('整理番号は6桁の数字です');
    const ticket = await desk.ticket();
    const wrong = ticket.slice(0, 5) + ((Number(ticket[5]) + 1) % 10);
    expect((await first.get(`${KEYING}?ticket=${wrong}`)).text).toContain(
      '整理番号は6桁の数字です',
    );
  });

  it('names the question and keeps all that was typed', async () => {
    const ticket = await desk.ticket();
    const page = await first.post(KEYING, store(ticket, { ...FORM, lives: '7' }));
    expect(page.status).toBe(422);
    expect(page.text).toContain('問1：選択肢は1〜3です。番号を確かめてください。');
    expect(page.text).toContain('value="１２"');
    expect(page.text).toContain('木がほしい');
    expect(await desk.deps.keyings.get('mihon', ticket)).toBeUndefined();
  });

  it('is not stored by Enter in a browser without a script', async () => {
    const ticket = await desk.ticket();
    const page = await first.get(`${KEYING}?ticket=${ticket}`);
    // Enter presses the first button of a form.
    expect(/<button[^>]*name="do"[^>]*value="(\w+)"/.exec(page.text)?.[1]).toBe('check');
    const checked = await first.post(KEYING, { ...store(ticket), do: 'check' });
    expect(checked.text).toContain('空欄は7か所です。まだ登録していません。');
    expect(await desk.deps.keyings.get('mihon', ticket)).toBeUndefined();
  });
});

describe('two keyings that differ', () => {
  async function differing() {
    const ticket = await desk.ticket();
    await first.post(KEYING, store(ticket, { ...FORM, staying: '1' }));
    const other = { ...FORM, years: '13', staying: '-', opinion: '木が欲しい' };
    const sent = await second.post(KEYING, store(ticket, other));
    expect(sent.location).toBe(`/paper/settle/mihon/${ticket}`);
    const page = await second.get(sent.location);
    return { ticket, path: sent.location, html: page.text, revision: revisionIn(page.text) };
  }

  it('are shown side by side and stored as they were settled', async () => {
    const { path, html, revision } = await differing();
    expect(html).toContain('3か所で違います');
    for (const shown of ['12年', '13年', '1 そう思う', '判読不能・無効', '木が欲しい']) {
      expect(html).toContain(shown);
    }
    const before = await desk.answers();
    const unreadable = await desk.deps.keyings.illegible('mihon');
    const done = await second.post(path, {
      revision,
      do: 'settle',
      'choice:years': 'anew',
      'anew:years': '14',
      'choice:staying': 'second',
      'choice:opinion': 'first',
    });
    expect(done.location).toContain('what=stored');
    const added = (await desk.answers()).filter(({ id }) => before.every((one) => one.id !== id));
    expect(added.map(({ answers }) => answers)).toEqual([{ ...ANSWERS, years: 14 }]);
    expect(await desk.deps.keyings.illegible('mihon')).toBe(unreadable + 1);
    expect(await keyings()).toEqual([]);
  });

  it('ask for what was not chosen', async () => {
    const { path, revision } = await differing();
    const page = await second.post(path, { revision, do: 'settle', 'choice:years': 'first' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('問3：どれか1つを選んでください。');
    await second.post(path, { revision, do: 'discard' });
  });

  it('can be thrown away, so that the form is keyed from the start', async () => {
    const { ticket, path, revision } = await differing();
    expect((await second.post(path, { revision, do: 'discard' })).location).toContain('discarded');
    expect((await first.get(`${KEYING}?ticket=${ticket}`)).text).toContain('1人目の入力');
  });

  it('are not settled by someone who saw other keyings', async () => {
    const { path } = await differing();
    const before = (await desk.answers()).length;
    const refused = await second.post(path, {
      revision: 'another',
      do: 'settle',
      'choice:years': 'first',
      'choice:staying': 'first',
      'choice:opinion': 'first',
    });
    expect(refused.status).toBe(409);
    expect(await desk.answers()).toHaveLength(before);
  });
});

describe('the page of paper forms', () => {
  it('counts what is to be done, and says no more', async () => {
    const third = await desk.person('third');
    const untouched = await desk.ticket();
    const once = await desk.ticket();
    await first.post(KEYING, store(once));
    const page = await third.get('/paper');
    expect(page.text).toMatch(/未入力<\/dt><dd>\d+件/);
    expect(page.text).toContain('1人目が入力済み（あなたが2人目になれるもの）</dt><dd>1件');
    expect(page.text).not.toContain(untouched);
  });

  it('is closed to people of another duty', async () => {
    const stranger = await desk.person('stranger', ['reception']);
    for (const path of ['/paper', KEYING, '/paper/import/mihon', '/paper/questionnaire/mihon']) {
      expect((await stranger.get(path)).status).toBe(403);
    }
  });
});
