import { type Context, Hono } from 'hono';
import { parseTicketNumber, type TicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import { type Session, sessionOf } from '../../../shared/login/session.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { readForm as readBody } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { PaperDeps } from '../deps.ts';
import { type Edition, editionOf, takesPaper } from '../edition.ts';
import { type FormFault, readForm } from '../form/keyed-form.ts';
import { keyForm, turnOf } from '../keying/key-form.ts';
import { KeyingPage } from '../pages/keying-page.tsx';
import { type LastForm, TicketPage } from '../pages/ticket-page.tsx';
import { keyingPath, settlePath } from '../paths.ts';

const REFUSED = {
  'no-number': '整理番号は6桁の数字です。調査票に書かれた番号を確かめてください。',
  'no-ticket': 'この整理番号は発行されていません。番号と、選んだ調査を確かめてください。',
  'ticket-used':
    'この整理番号の調査票は、回答として登録済みです。二重に登録されることはありません。',
  'same-person':
    'この調査票は、あなたが1人目として入力しました。2人目は別の人が入力してください。不在のときは、管理者が「紙」の担当に加えた代理の人が入力できます。',
  changed: 'ほかの人が同時にこの調査票を入力していました。もう一度、整理番号から始めてください。',
} as const;

/** From the number on a form to its keying, again and again through a pile. */
export function keyingRoute(deps: PaperDeps): Hono {
  const askAgain = (
    c: Context,
    edition: Edition,
    typed: string,
    reason: keyof typeof REFUSED,
    status: 200 | 409 | 422,
  ) =>
    c.html(
      <TicketPage
        frame={frameOf(c, deps.gate)}
        edition={edition}
        typed={typed}
        error={REFUSED[reason]}
      />,
      status,
    );

  /** The form of a ticket, when it is this person's turn. */
  async function showForm(
    c: Context,
    at: { edition: Edition; number: TicketNumber; actor: Session },
    shown: { typed: Fields; faults: readonly FormFault[]; checked?: { blank: number } },
  ) {
    const { edition, number, actor } = at;
    const { survey } = edition.definition;
    const turn = await turnOf(deps, survey, number, actor);
    if (turn.turn === 'none') return askAgain(c, edition, number, turn.reason, 409);
    if (turn.turn === 'settle') return c.redirect(settlePath(survey, number), 303);
    return c.html(
      <KeyingPage
        frame={frameOf(c, deps.gate)}
        edition={edition}
        number={number}
        turn={turn.turn}
        {...shown}
      />,
      shown.faults.length > 0 ? 422 : 200,
    );
  }

  return new Hono()
    .get('/paper/keying/:survey', async (c) => {
      const edition = editionOf(deps, c);
      const actor = sessionOf(c);
      if (!edition || !actor || !takesPaper(edition, deps.gate.clock())) return c.notFound();
      const typed = c.req.query('ticket');
      if (typed === undefined) {
        return c.html(
          <TicketPage frame={frameOf(c, deps.gate)} edition={edition} last={lastForm(c)} />,
        );
      }
      const number = parseTicketNumber(typed);
      if (!number) return askAgain(c, edition, typed, 'no-number', 422);
      return showForm(c, { edition, number, actor }, { typed: {}, faults: [] });
    })
    .post('/paper/keying/:survey', async (c) => {
      const edition = editionOf(deps, c);
      const actor = sessionOf(c);
      if (!edition || !actor || !takesPaper(edition, deps.gate.clock())) return c.notFound();
      const body = await readBody(c);
      if (!body.ok) return c.text('入力を読み取れませんでした。', body.status);
      const typed = body.fields;
      const { survey } = edition.definition;
      const number = parseTicketNumber(typed.ticket?.[0] ?? '');
      if (!number) return askAgain(c, edition, typed.ticket?.[0] ?? '', 'no-number', 422);
      const at = { edition, number, actor };
      const { form, faults } = readForm(edition.definition, typed);
      if (faults.length > 0) return showForm(c, at, { typed, faults });
      if (typed.do?.[0] !== 'store') {
        const blank = Object.values(form.fields).filter((keyed) => keyed === '').length;
        return showForm(c, at, { typed, faults, checked: { blank } });
      }
      const event = {
        actor: actor.subject,
        action: 'paper.form-keyed',
        target: `${survey} ${number}`,
      } as const;
      const turn = await turnOf(deps, survey, number, actor);
      const denied = turn.turn === 'none' && turn.reason === 'same-person';
      await deps.audit.record({ ...event, outcome: denied ? 'denied' : 'done' });
      const done = await keyForm(deps, edition, number, actor, form);
      if (done.outcome === 'refused') return askAgain(c, edition, number, done.reason, 409);
      if (done.outcome === 'differs') return c.redirect(settlePath(survey, number), 303);
      return c.redirect(`${keyingPath(survey)}?last=${number}&what=${done.outcome}`, 303);
    });
}

function lastForm(c: Context): LastForm | undefined {
  const number = parseTicketNumber(c.req.query('last') ?? '');
  const what = (['first', 'stored', 'discarded'] as const).find(
    (known) => known === c.req.query('what'),
  );
  return number && what && { number, what };
}
