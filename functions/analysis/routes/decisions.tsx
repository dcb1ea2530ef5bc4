import { type Context, Hono } from 'hono';
import type { Decision } from '../../../shared/figures/figure.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf, deputyshipFor } from '../../../shared/login/session.ts';
import { stampNow } from '../../../shared/login/stamp.ts';
import { maySecond } from '../../../shared/login/two-people.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { MessagePage } from '../../../shared/web/office/message-page.tsx';
import type { AnalysisDeps } from '../deps.ts';

/** Approving and returning figures: always by someone else than who entered them. */
export function decisionsRoute(deps: AnalysisDeps): Hono {
  const { city, figures, login, audit } = deps;
  return new Hono().post('/figures/decide', requireRole(login, 'analyst'), async (c) => {
    const actor = actorOf(c);
    const form = await readForm(c);
    const [decision] = (form.ok && form.fields.decision) || [];
    const chosen = new Set((form.ok && form.fields.figure) || []);
    const [reason = ''] = (form.ok && form.fields.reason) || [];
    if (decision !== 'approved' && decision !== 'returned') return refused(c, deps, WHAT, 400);
    if (chosen.size === 0) return refused(c, deps, 'どの値かを選んでください。', 400);
    if (decision === 'returned' && reason.trim() === '') return refused(c, deps, WHY, 400);

    const open = [...(await figures.all(city.name)).values()].flat().filter((r) => !r.decision);
    const own = open.filter(({ figure }) => chosen.has(`${figure.indicator}#${figure.number}`));
    if (own.length < chosen.size) return refused(c, deps, DECIDED, 409);
    const decided: Decision[] = [];
    for (const { figure } of own) {
      const allowed = maySecond(figure.entered, { subject: actor });
      const action =
        decision === 'approved' ? 'analysis.figures-approved' : 'analysis.figures-returned';
      const target = `${figure.indicator} ${figure.number}`;
      const outcome = allowed ? 'done' : 'denied';
      await audit.record({ actor, action, outcome, target });
      if (!allowed) return refused(c, deps, OWN, 403);
      decided.push({
        indicator: figure.indicator,
        number: figure.number,
        decision,
        reason: reason.trim().slice(0, 200),
        deputyship: deputyshipFor(c, 'analyst')?.id ?? null,
        decided: stampNow(c, login.clock()),
      });
    }
    if (!(await figures.decide(city.name, decided))) return refused(c, deps, DECIDED, 409);
    return c.redirect('/figures', 303);
  });
}

const WHAT = '「承認する」か「差し戻す」を押してください。';
const WHY = '差し戻すときは、入力した人が直せるように理由を書いてください。';
const DECIDED =
  '選んだ値の中に、ほかの人が先に承認または差し戻しをしたものがあります。一覧を確かめてください。';
const OWN = '自分で入力した値は承認も差し戻しもできません。ほかの分析担当の方が行ってください。';

const refused = (c: Context, { login }: AnalysisDeps, text: string, status: 400 | 403 | 409) =>
  c.html(
    <MessagePage {...frameOf(c, login)} title="記録できませんでした">
      <p>{text}</p>
      <p>
        <a class="button" href="/figures">
          担当課の値へ戻る
        </a>
      </p>
    </MessagePage>,
    status,
  );
