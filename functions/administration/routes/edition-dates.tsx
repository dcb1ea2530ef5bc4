import { type Context, Hono } from 'hono';
import { changeDates, type DatesRefusal } from '../../../shared/edition/dates.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { lastAnswerDay } from '../../../shared/survey/schedule.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AdministrationDeps } from '../deps.ts';
import { type DeskEdition, deskEdition } from '../edition-desk.ts';
import { DATE_FIELDS, DatesPage, type DatesTyped } from '../pages/dates-page.tsx';
import { changedMeanwhile, formRefused } from '../pages/nothing-done.tsx';
import { paths } from '../paths.ts';

const ADDRESS = '/administration/editions/:survey/dates';

/** Other dates for an edition. */
export function editionDatesRoutes(deps: AdministrationDeps): Hono {
  const { gate, audit, editions } = deps;
  const routes = new Hono();
  const admits = requireRole(gate, 'administrator');

  routes.get(ADDRESS, admits, async (c) => {
    const desk = await deskEdition(c, deps);
    if (!desk) return c.notFound();
    const {
      opensOn = '',
      closesOn = '',
      keyedUntil = '',
      answersDeletedOn = '',
      contactsDeletedOn = '',
    } = desk.dates ?? {};
    const { schedule } = desk.now;
    const { state } = desk.edition;
    const typed = {
      opensOn,
      closesOn,
      // What holds now is what is made longer.
      keyedUntil: state === 'closed' && schedule ? lastAnswerDay(schedule) : keyedUntil,
      answersDeletedOn,
      contactsDeletedOn,
      reason: '',
    };
    return datesPage(c, desk, typed, undefined);
  });

  routes.post(ADDRESS, admits, async (c) => {
    const desk = await deskEdition(c, deps);
    if (!desk) return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, gate, form.status);
    const { survey } = desk.edition;
    const given = (name: string) => form.fields[name]?.[0]?.trim() ?? '';
    const typed: DatesTyped = {
      opensOn: given('opensOn'),
      closesOn: given('closesOn'),
      keyedUntil: given('keyedUntil'),
      answersDeletedOn: given('answersDeletedOn'),
      contactsDeletedOn: given('contactsDeletedOn'),
      reason: given('reason'),
    };
    const { reason, keyedUntil, ...days } = typed;
    const by = actorOf(c);
    const request = {
      dates: { survey, ...days, ...(keyedUntil === '' ? {} : { keyedUntil }) },
      by,
      at: gate.clock(),
      reason,
    };
    const outcome = changeDates(desk.edition, desk.configured, request);
    if (!outcome.changed) return datesPage(c, desk, typed, outcome.refusal);
    if (given('revision') !== String(desk.revision)) {
      return changedMeanwhile(c, gate, paths.edition(survey));
    }
    await audit.record({
      actor: by,
      action: 'administration.edition-dates',
      outcome: 'done',
      target: [survey, ...DATE_FIELDS.map((name) => typed[name] || '-')].join(' '),
    });
    if (!(await editions.put(outcome.edition, desk.revision))) {
      return changedMeanwhile(c, gate, paths.edition(survey));
    }
    return c.redirect(`${paths.edition(survey)}?done=dates`, 303);
  });

  const datesPage = (
    c: Context,
    desk: DeskEdition,
    typed: DatesTyped,
    refusal: DatesRefusal | undefined,
  ) =>
    c.html(<DatesPage {...frameOf(c, gate)} {...{ desk, typed, refusal }} />, refusal ? 422 : 200);

  return routes;
}
