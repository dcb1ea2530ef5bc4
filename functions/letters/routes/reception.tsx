import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { drawTicketNumber, parseTicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import { acceptsKeying, lastAnswerDay, phaseAt } from '../../../shared/survey/schedule.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { printDay } from '../../../shared/web/print-day.ts';
import type { LettersDeps } from '../deps.ts';
import type { EditionEnv } from '../edition-env.ts';
import { ReceptionPage } from '../pages/reception-page.tsx';
import { SlipUsedPage, TicketPage } from '../pages/ticket-page.tsx';
import { paths } from '../paths.ts';
import { receiveSlip } from '../reception/hand-out.ts';
import { record } from '../record.ts';

const WHAT_TO_CHECK = {
  empty: 'アクセスコードを入力してください。',
  malformed:
    'アクセスコードの形になっていません。英数字12文字を、返信票ともう一度見比べてください。数字の0と1、英字のO・I・Lは使われていません。整理番号は出していません。',
  unknown:
    'このコードの手紙は、この調査にはありません。調査の名前と年度、字の読み違いをお確かめください。再発行や無効にした手紙の古いコードかもしれません。その調査票は集計せず、返信票と離して「要確認」の箱に入れ、手紙の担当者へ相談してください。整理番号は出していません。',
} as const;

const NOT_YET =
  'この調査は、まだ回答を受け付けていません。返信票を受け付けられるのは、受付が始まってからです。届いた封筒は、開けずに保管してください。';
const TOO_LATE =
  '紙の調査票を入力する期間は終わりました。返信票は、もう受け付けられません。期間を延ばすかどうかは、「管理」の担当者へ相談してください。';
const NOT_TAKEN = 'いまは受け付けられません。コードは使われていません。整理番号は出していません。';

/** Return slips: the code is claimed, and a number is handed out for the form. */
export function receptionRoutes(deps: LettersDeps): Hono<EditionEnv> {
  const { gate, tickets, clock } = deps;
  const routes = new Hono<EditionEnv>();
  const frame = (c: Context<EditionEnv>) => ({ ...frameOf(c, gate), edition: c.get('edition') });

  const page = async (c: Context<EditionEnv>, typed: string, error?: string) => {
    const { survey } = c.get('edition').definition;
    const press = { id: randomBytes(24).toString('base64url'), number: drawTicketNumber() };
    const props = {
      press,
      typed,
      error,
      notice: noticeOf(c),
      tickets: await tickets.count(survey),
    };
    return c.html(<ReceptionPage {...frame(c)} {...props} />, error ? 422 : 200);
  };

  const noticeOf = (c: Context<EditionEnv>): string | undefined => {
    const { schedule } = c.get('edition');
    switch (phaseAt(schedule, clock())) {
      case 'open':
        return undefined;
      case 'upcoming':
        return NOT_YET;
      case 'closed':
        return acceptsKeying(schedule, clock())
          ? `回答の受付は${printDay(schedule.closesOn, 'ja')}で終わりました。紙の調査票の受付と入力は、${printDay(lastAnswerDay(schedule), 'ja')}までできます。締め切りのあとに届いた調査票を集計に入れるかどうかは、事務局の取決めに従ってください。`
          : TOO_LATE;
    }
  };

  routes.get('/', (c) => page(c, ''));

  routes.post('/', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return c.text('', form.status);
    const edition = c.get('edition');
    const { survey } = edition.definition;
    const value = (name: string) => form.fields[name]?.[0] ?? '';
    const typed = value('code').trim();
    const number = parseTicketNumber(value('number'));
    const id = value('press');
    if (typed === '') return page(c, '', WHAT_TO_CHECK.empty);
    // A code claimed for a form that nobody can key would be lost on the web, too.
    if (!acceptsKeying(edition.schedule, clock())) return page(c, typed.slice(0, 40), NOT_TAKEN);
    // Not a form of ours: without its press nothing could be told apart later.
    if (!number || id.length < 32) return page(c, typed.slice(0, 40));
    const received = await receiveSlip(deps, edition, typed, { id, number });
    if (received.outcome === 'malformed' || received.outcome === 'unknown') {
      await deps.countRefusedCode(survey, received.outcome);
    }
    if (received.outcome === 'malformed')
      return page(c, typed.slice(0, 40), WHAT_TO_CHECK.malformed);
    // Survey only: with a ticket's number the time of the entry would stand beside it.
    if (received.outcome === 'handed') {
      await record(c, deps, 'reception.slip-received', survey);
      return c.redirect(paths.ticket(survey, received.number), 303);
    }
    await record(c, deps, 'reception.slip-received', survey, 'denied');
    if (received.outcome === 'unknown') return page(c, typed.slice(0, 40), WHAT_TO_CHECK.unknown);
    return c.html(<SlipUsedPage {...frame(c)} />, 409);
  });

  routes.get('/tickets/:number', async (c) => {
    const { survey } = c.get('edition').definition;
    const number = parseTicketNumber(c.req.param('number'));
    if (!number || !(await tickets.get(survey, number))) return c.notFound();
    return c.html(<TicketPage {...frame(c)} number={number} />);
  });

  return routes;
}
