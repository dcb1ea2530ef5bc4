import { type Context, Hono } from 'hono';
import { parseTicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import { sessionOf } from '../../../shared/login/session.ts';
import { readForm as readBody } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { MessagePage } from '../../../shared/web/office/message-page.tsx';
import type { PaperDeps } from '../deps.ts';
import { editionOf, takesPaper } from '../edition.ts';
import { storeForm } from '../keying/key-form.ts';
import { readSettlement, unsettled } from '../keying/settle-form.ts';
import { SettlePage } from '../pages/settle-page.tsx';
import { HOME, keyingPath } from '../paths.ts';

/** Both keyings of a form side by side, and what is right. */
export function settleRoute(deps: PaperDeps): Hono {
  const nothingToSettle = (c: Context) =>
    c.html(
      <MessagePage
        {...frameOf(c, deps.gate)}
        title="直す違いはありません"
        trail={[{ href: HOME, text: '紙の回答' }]}
      >
        <p>
          この調査票は、登録されたか、入力が取り消されました。二重に登録されることはありません。
        </p>
        <p>
          <a href={HOME}>紙の回答のページへ</a>
        </p>
      </MessagePage>,
      409,
    );

  return new Hono()
    .get('/paper/settle/:survey/:ticket', async (c) => {
      const edition = editionOf(deps, c);
      const number = parseTicketNumber(c.req.param('ticket'));
      if (!edition || !number || !takesPaper(edition, deps.gate.clock())) return c.notFound();
      const found = await unsettled(deps, edition, number);
      if (!found) return nothingToSettle(c);
      return c.html(
        <SettlePage
          frame={frameOf(c, deps.gate)}
          edition={edition}
          number={number}
          unsettled={found}
          typed={{}}
          faults={[]}
          open={[]}
        />,
      );
    })
    .post('/paper/settle/:survey/:ticket', async (c) => {
      const edition = editionOf(deps, c);
      const number = parseTicketNumber(c.req.param('ticket'));
      if (!edition || !number || !takesPaper(edition, deps.gate.clock())) return c.notFound();
      const actor = sessionOf(c)?.subject ?? '';
      const body = await readBody(c);
      if (!body.ok) return c.text('入力を読み取れませんでした。', body.status);
      const typed = body.fields;
      const { survey } = edition.definition;
      const found = await unsettled(deps, edition, number);
      // Whoever chose has seen these two keyings and no others.
      if (!found || found.revision !== typed.revision?.[0]) return nothingToSettle(c);
      const back = (what: string) =>
        c.redirect(`${keyingPath(survey)}?last=${number}&what=${what}`, 303);
      const record = (action: 'paper.differences-settled' | 'paper.keyings-discarded') =>
        deps.audit.record({ actor, action, outcome: 'done', target: `${survey} ${number}` });
      if (typed.do?.[0] === 'discard') {
        await record('paper.keyings-discarded');
        await deps.keyings.discard(survey, number, found.revision);
        return back('discarded');
      }
      const { form, faults, open } = readSettlement(edition, found.keying, typed);
      if (faults.length > 0 || open.length > 0) {
        return c.html(
          <SettlePage
            frame={frameOf(c, deps.gate)}
            edition={edition}
            number={number}
            unsettled={found}
            typed={typed}
            faults={faults}
            open={open}
          />,
          422,
        );
      }
      const ticket = await deps.tickets.get(survey, number);
      if (!ticket) return nothingToSettle(c);
      const { revision, keying } = found;
      const { responseId } = keying;
      const { stream } = ticket;
      await record('paper.differences-settled');
      const outcome = await storeForm(deps, edition, number, {
        revision,
        responseId,
        form,
        stream,
      });
      return outcome === 'stored' ? back('stored') : nothingToSettle(c);
    });
}
