import { type Context, Hono } from 'hono';
import { mayConfirm } from '../../../shared/deputy/deputy.ts';
import type { Decision } from '../../../shared/figures/figure.ts';
import { sessionOf } from '../../../shared/login/session.ts';
import { stampNow } from '../../../shared/login/stamp.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { MessagePage } from '../../../shared/web/office/message-page.tsx';
import type { AnalysisDeps } from '../deps.ts';

/** Approving and returning figures: always by someone else than who entered them. */
export function decisionsRoute(deps: AnalysisDeps): Hono {
  const { city, figures, login, audit } = deps;
  return new Hono().post('/figures/decide', async (c) => {
    const session = sessionOf(c);
    if (!session) throw new Error('nobody is logged in');
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
    const deputies = await deps.deputies();
    const today = dayOf(login.clock());
    const decided: Decision[] = [];
    for (const { figure } of own) {
      const may = mayConfirm({
        role: 'analyst',
        first: figure.entered.subject,
        second: session,
        deputies,
        today,
      });
      const action =
        decision === 'approved' ? 'analysis.figures-approved' : 'analysis.figures-returned';
      const target = `${figure.indicator} ${figure.number}`;
      const outcome = may.allowed ? 'done' : 'denied';
      await audit.record({ actor: session.subject, action, outcome, target });
      if (!may.allowed) return refused(c, deps, REFUSALS[may.reason], 403);
      decided.push({
        indicator: figure.indicator,
        number: figure.number,
        decision,
        reason: reason.trim().slice(0, 200),
        deputyship: may.deputyship?.id ?? null,
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
const REFUSALS = {
  'same-person':
    '自分で入力した値は承認も差し戻しもできません。ほかの分析担当の方が行ってください。',
  'no-role': '値を承認する権限がありません。分析担当の方か、代理に指名された方が行ってください。',
} as const;

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
