import { type Context, Hono } from 'hono';
import { LEFT_OUT, type Redaction, redactionOf } from '../../../shared/free-text/redaction.ts';
import { mayFollow, type ReleaseStep } from '../../../shared/free-text/release.ts';
import { TextLanguageSchema } from '../../../shared/free-text/text-language.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf, deputyshipFor } from '../../../shared/login/session.ts';
import { stampNow } from '../../../shared/login/stamp.ts';
import { maySecond } from '../../../shared/login/two-people.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AnalysisDeps } from '../deps.ts';
import { TextPage } from '../pages/releasing/text-page.tsx';
import { CandidateFilterSchema, filterQuery, textsPath } from '../releasing/candidate-filter.ts';
import type { Candidate } from '../releasing/candidates.ts';
import { atText, refusedStep, TEXTS_PATH, targetOf } from '../releasing/text-desk.tsx';

type Decision = 'approved' | 'returned' | 'withdrawn';
type Done =
  | Pick<Extract<ReleaseStep, { step: 'proposed' }>, 'step' | 'text' | 'language'>
  | Pick<Extract<ReleaseStep, { step: 'approved' }>, 'step'>
  | Pick<Extract<ReleaseStep, { step: 'returned' | 'withdrawn' }>, 'step' | 'reason'>;

/** Proposing a text by one person, approving it by another, and taking it back; a step at a time. */
export function freeTextStepsRoute(deps: AnalysisDeps): Hono {
  const { login, audit, releases } = deps;
  const releasing = requireRole(login, 'analyst');
  const filterOf = (c: Context) => CandidateFilterSchema.parse(c.req.query());
  const record = (
    c: Context,
    step: ReleaseStep['step'],
    outcome: 'done' | 'denied',
    target: string,
  ) => audit.record({ actor: actorOf(c), action: `analysis.text-${step}`, outcome, target });

  /** Puts a step on record, stores it, and leads back to the list. */
  const store = async (c: Context, definition: Definition, candidate: Candidate, done: Done) => {
    await record(c, done.step, 'done', targetOf(definition, candidate));
    const stored = await releases.add({
      ...done,
      survey: definition.survey,
      question: candidate.question.name,
      ref: candidate.ref,
      number: candidate.release.steps.length + 1,
      keptUntil: candidate.keptUntil,
      by: stampNow(c, login.clock()),
      deputyship: deputyshipFor(c, 'analyst')?.id ?? null,
    });
    if (!stored) return refusedStep(c, deps, CHANGED, 409);
    const query = filterQuery(filterOf(c), { done: done.step });
    return c.redirect(`${textsPath(definition.survey)}${query}`, 303);
  };

  /** What was looked at is what the step is about: a colleague may have been faster. */
  const mayTake = (step: ReleaseStep['step'], seen: string | undefined, { release }: Candidate) =>
    seen === String(release.steps.length) && mayFollow(step, release.state);

  return new Hono()
    .post(`${TEXTS_PATH}/:ref/propose`, releasing, async (c) => {
      const form = await readForm(c);
      const {
        text: [text = ''] = [],
        language: [language = ''] = [],
        steps: [seen] = [],
      } = form.ok ? form.fields : {};
      return atText(c, deps, (candidate, definition) => {
        if (!mayTake('proposed', seen, candidate)) return refusedStep(c, deps, CHANGED, 409);
        const redaction = redactionOf(candidate.text, text);
        if (!redaction.ok) {
          const page = { ...frameOf(c, login), definition, candidate, filter: filterOf(c) };
          const input = { text, language, fault: faultText(redaction) };
          return c.html(<TextPage {...page} subject={actorOf(c)} input={input} />, 422);
        }
        return store(c, definition, candidate, {
          step: 'proposed',
          text: redaction.text,
          language: TextLanguageSchema.safeParse(language).data ?? null,
        });
      });
    })
    .post(`${TEXTS_PATH}/:ref/decide`, releasing, async (c) => {
      const form = await readForm(c);
      const {
        step: [step] = [],
        reason: [reason = ''] = [],
        steps: [seen] = [],
      } = form.ok ? form.fields : {};
      if (!isDecision(step)) return refusedStep(c, deps, WHAT, 400);
      const why = reason.trim().slice(0, 200);
      if (step !== 'approved' && why === '') return refusedStep(c, deps, WHY, 400);
      return atText(c, deps, async (candidate, definition) => {
        const { proposal } = candidate.release;
        if (!proposal || !mayTake(step, seen, candidate)) {
          return refusedStep(c, deps, CHANGED, 409);
        }
        if (step !== 'withdrawn' && !maySecond(proposal.by, { subject: actorOf(c) })) {
          await record(c, step, 'denied', targetOf(definition, candidate));
          return refusedStep(c, deps, OWN, 403);
        }
        const done: Done = step === 'approved' ? { step } : { step, reason: why };
        return store(c, definition, candidate, done);
      });
    });
}

const isDecision = (step: string | undefined): step is Decision =>
  step === 'approved' || step === 'returned' || step === 'withdrawn';

function faultText(redaction: Extract<Redaction, { ok: false }>): string {
  if (redaction.fault === 'nothing_left') {
    return `「${LEFT_OUT}」のほかに、公表する文章が残っていません。残すところがないときは、この文章は選ばないでください。`;
  }
  const where = redaction.near === '' ? '文章の終わりが、' : `「${redaction.near}」のあたりが、`;
  return `${where}書かれた文章と違います。消すだけ、言いかえ、書き足しはできません。公表しない部分は、「${LEFT_OUT}」に置き換えてください。`;
}

const WHAT = '「承認する」「差し戻す」「取りやめる」のどれかを押してください。';
const WHY = '差し戻すときと取りやめるときは、ほかの職員にわかるように理由を書いてください。';
const CHANGED =
  '開いている間に、ほかの職員がこの文章を操作しました。今の状態を確かめてから、もう一度操作してください。';
const OWN =
  '自分が公表案にした文章は、承認も差し戻しもできません。ほかの分析担当の職員が行ってください。';
