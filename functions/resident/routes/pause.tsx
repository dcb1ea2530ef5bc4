import { type Context, Hono } from 'hono';
import { parseCode, printCode } from '../../../shared/invitation/access-code.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { chooseLanguage } from '../../../shared/web/residents/site.ts';
import { PausePage } from '../pages/pause-page.tsx';
import { PausedPage } from '../pages/paused-page.tsx';
import { showedFaults } from '../pages/shown-faults.tsx';
import { paths } from '../paths.ts';
import { readNewNumber } from '../pause/pause-number.ts';
import { refuseForm } from '../refuse-form.tsx';
import { placeOf, type ResidentDeps, readAction, siteFor } from '../site.ts';
import { draftExpiry } from '../visit/draft.ts';
import { standingAt } from '../visit/steps.ts';
import type { VisitorEnv } from '../visit/visitor.tsx';

/** Choosing a number with which the visit goes on later, on any device. */
export function pauseRoutes(deps: ResidentDeps) {
  const routes = new Hono<VisitorEnv>();

  // On the day of grace no code is taken any more: nobody is promised that a number leads back.
  routes.use('/:survey/pause', (c, next) =>
    c.get('site').underGrace
      ? Promise.resolve(c.redirect(paths.start(c.get('visit').survey), 303))
      : next(),
  );

  routes.get('/:survey/pause', (c) => c.html(<PausePage {...common(c)} />));

  routes.post('/:survey/pause', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const { definition, schedule } = c.get('edition');
    const action = readAction(form.fields.action?.[0]);
    const typed = form.fields.number?.[0] ?? '';
    const reading = readNewNumber(typed);
    if (action.kind === 'language') {
      chooseLanguage(c, action.language);
      c.set('site', await siteFor(c, deps, definition));
      // From the page that says it is paused, that page again; else what was typed so far.
      const told = showedFaults(form.fields) && reading.fault !== undefined;
      if (form.fields.shown?.[0] !== 'paused' && !told) {
        return c.html(<PausePage {...common(c)} typed={typed} />);
      }
    }
    if (reading.fault !== undefined) {
      const error = c.get('site').messages.pause.fault(reading.fault);
      return c.html(<PausePage {...common(c)} typed={typed} error={error} />, 422);
    }
    await deps.pauses.pause(c.get('visit'), reading.number, draftExpiry(schedule));
    const place = placeOf(c);
    const { number } = reading;
    return c.html(<PausedPage {...{ ...common(c), place, number, until: schedule.closesOn }} />);
  });

  return routes;
}

function common(c: Context<VisitorEnv>) {
  const { definition } = c.get('edition');
  const { fields, at } = c.get('draft');
  const { openCode } = c.get('visit');
  const code = openCode === undefined ? undefined : parseCode(openCode);
  return {
    site: c.get('site'),
    left: paths.step(definition.survey, standingAt(definition, fields, at)),
    openCode: code && printCode(code),
  };
}
