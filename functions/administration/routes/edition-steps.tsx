import { type Context, Hono } from 'hono';
import { type EditionStep, EditionStepSchema, MOVES } from '../../../shared/edition/state.ts';
import { type StepRefusal, takeStep } from '../../../shared/edition/take-step.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AdministrationDeps } from '../deps.ts';
import { type DeskEdition, deskEdition } from '../edition-desk.ts';
import { changedMeanwhile, formRefused } from '../pages/nothing-done.tsx';
import { StepPage, type StepTyped } from '../pages/step-page.tsx';
import { paths } from '../paths.ts';

const ADDRESS = '/administration/editions/:survey/steps/:step';
const NOTHING: StepTyped = { reason: '', closesOn: '' };

/** Each step of an edition: what it will do, and then its taking. */
export function editionStepsRoutes(deps: AdministrationDeps): Hono {
  const { gate, audit, editions } = deps;
  const routes = new Hono();
  const admits = requireRole(gate, 'administrator');

  routes.get(ADDRESS, admits, async (c) => {
    const found = await asked(c, deps);
    if (!found) return c.notFound();
    const { desk, step } = found;
    const refusal = MOVES[step].from === desk.edition.state ? undefined : 'wrong-order';
    return stepPage(c, desk, step, NOTHING, refusal ?? (desk.dates ? undefined : 'no-dates'));
  });

  routes.post(ADDRESS, admits, async (c) => {
    const found = await asked(c, deps);
    if (!found) return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, gate, form.status);
    const { desk, step } = found;
    const { survey } = desk.edition;
    const typed = {
      reason: form.fields.reason?.[0] ?? '',
      closesOn: form.fields['closes-on']?.[0] ?? '',
    };
    const actor = actorOf(c);
    const outcome = takeStep(desk.edition, desk.configured, {
      step,
      by: actor,
      at: gate.clock(),
      ...typed,
    });
    const event = {
      actor,
      action: 'administration.edition-step' as const,
      target: `${survey} ${step}`,
    };
    if (!outcome.taken) {
      if (outcome.refusal === 'wrong-order') {
        await audit.record({ ...event, outcome: 'denied' });
      }
      return stepPage(c, desk, step, typed, outcome.refusal);
    }
    if (form.fields.revision?.[0] !== String(desk.revision)) {
      return changedMeanwhile(c, gate, paths.edition(survey));
    }
    await audit.record({ ...event, outcome: 'done' });
    if (!(await editions.put(outcome.edition, desk.revision))) {
      return changedMeanwhile(c, gate, paths.edition(survey));
    }
    return c.redirect(`${paths.edition(survey)}?done=step`, 303);
  });

  function stepPage(
    c: Context,
    desk: DeskEdition,
    step: EditionStep,
    typed: StepTyped,
    refusal: StepRefusal | undefined,
  ) {
    const today = dayOf(gate.clock());
    const frame = frameOf(c, gate);
    const status = refusal === undefined ? 200 : refusal === 'wrong-order' ? 409 : 422;
    return c.html(<StepPage {...frame} {...{ desk, step, today, typed, refusal }} />, status);
  }

  return routes;
}

/** The edition and the step of the address, if both are known. */
async function asked(c: Context, deps: AdministrationDeps) {
  const step = EditionStepSchema.safeParse(c.req.param('step'));
  const desk = await deskEdition(c, deps);
  return desk && step.success ? { desk, step: step.data } : undefined;
}
