import { type Context, Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { stampNow } from '../../../shared/login/stamp.ts';
import { policiesOf } from '../../../shared/policy/policy-tree.ts';
import { SDG_GOALS } from '../../../shared/policy/sdg-goals.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { MessagePage } from '../../../shared/web/office/message-page.tsx';
import { lineOf } from '../board/board-row.ts';
import type { AnalysisDeps } from '../deps.ts';

/** What staff choose for an indicator: its official value, its policies and SDG goals. */
export function choicesRoute(deps: AnalysisDeps): Hono {
  const { city, choices, login, audit } = deps;
  const entering = requireRole(login, 'analyst');
  const routes = new Hono();
  const indicatorOf = (c: Context) =>
    city.indicators.find(({ code }) => code === c.req.param('code'));

  routes.post('/indicators/:code/official', entering, async (c) => {
    const indicator = indicatorOf(c);
    if (!indicator) return c.notFound();
    const form = await readForm(c);
    const field = (name: string) => (form.ok ? form.fields[name]?.[0] : undefined);
    const [line, number] = [field('line'), numberIn(field('number'))];
    const lines = indicator.stated.map((stated) => String(lineOf(stated)));
    if (line === undefined || number === undefined || (line !== '' && !lines.includes(line))) {
      return refused(c, deps, indicator.code, 'どの記載を公式とするかを選んでください。', 400);
    }
    await audit.record({
      actor: actorOf(c),
      action: 'analysis.official-chosen',
      outcome: 'done',
      target: `${indicator.code} ${line === '' ? 'none' : line}`,
    });
    const added = await choices.official.add(city.name, {
      indicator: indicator.code,
      number,
      line: line === '' ? null : Number(line),
      reason: (field('reason') ?? '').trim().slice(0, 200),
      chosen: stampNow(c, login.clock()),
    });
    return added
      ? c.redirect(`/indicators/${indicator.code}#stated`, 303)
      : refused(c, deps, indicator.code, TAKEN, 409);
  });

  routes.post('/indicators/:code/assignment', entering, async (c) => {
    const indicator = indicatorOf(c);
    if (!indicator) return c.notFound();
    const form = await readForm(c);
    const number = numberIn(form.ok ? form.fields.number?.[0] : undefined);
    if (!form.ok || number === undefined) {
      return refused(c, deps, indicator.code, '割り当てを読み取れませんでした。', 400);
    }
    const known = city.policies ? policiesOf(city.policies).map(({ code }) => code) : [];
    await audit.record({
      actor: actorOf(c),
      action: 'analysis.policies-assigned',
      outcome: 'done',
      target: indicator.code,
    });
    const added = await choices.policies.add(city.name, {
      indicator: indicator.code,
      number,
      policies: known.filter((code) => form.fields.policy?.includes(code)),
      goals: SDG_GOALS.flatMap((_name, i) =>
        form.fields.goal?.includes(String(i + 1)) ? [i + 1] : [],
      ),
      assigned: stampNow(c, login.clock()),
    });
    return added
      ? c.redirect(`/indicators/${indicator.code}#assignment`, 303)
      : refused(c, deps, indicator.code, TAKEN, 409);
  });
  return routes;
}

const numberIn = (text: string | undefined): number | undefined =>
  /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : undefined;

const TAKEN =
  '開いている間に、ほかの人が変更しました。今の内容を確かめてから、もう一度選んでください。';

const refused = (
  c: Context,
  { login }: AnalysisDeps,
  code: string,
  text: string,
  status: 400 | 409,
) =>
  c.html(
    <MessagePage {...frameOf(c, login)} title="記録できませんでした">
      <p>{text}</p>
      <p>
        <a class="button" href={`/indicators/${code}`}>
          指標のページへ戻る
        </a>
      </p>
    </MessagePage>,
    status,
  );
