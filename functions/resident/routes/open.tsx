import { Hono } from 'hono';
import { generateCode } from '../../../shared/invitation/access-code.ts';
import { hashCode } from '../../../shared/invitation/code-hash.ts';
import { phaseAt } from '../../../shared/survey/schedule.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { chooseLanguage } from '../../../shared/web/residents/site.ts';
import { beginAnew, makeRoom, whereLeft } from '../entry/begin.ts';
import { otherVisit, startPageFor } from '../entry/entry-pages.tsx';
import { paths } from '../paths.ts';
import { refuseForm } from '../refuse-form.tsx';
import { type ResidentDeps, readAction, siteFor } from '../site.ts';
import type { EditionEnv } from '../visit/edition.ts';

/** Taking part without a letter, where an edition allows it. */
export function openRoutes(deps: ResidentDeps) {
  const routes = new Hono<EditionEnv>();

  // Whoever switches the language or loads a page of this path anew begins at the start page.
  routes.get('/:survey/open', (c) =>
    c.redirect(paths.start(c.get('edition').definition.survey), 303),
  );

  routes.post('/:survey/open', async (c) => {
    const { definition, schedule } = c.get('edition');
    const { survey } = definition;
    if (!definition.openParticipation) return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    if (phaseAt(schedule, deps.clock()) !== 'open') return startPageFor(c, deps, 403, {});
    const before = await deps.visits.read(c, survey);
    const left = before && (await whereLeft(c, deps, before));
    if (left && before) {
      const action = readAction(form.fields.action?.[0]);
      if (action.kind === 'language') {
        chooseLanguage(c, action.language);
        c.set('site', await siteFor(c, deps, definition));
      }
      if (action.kind !== 'replace') return otherVisit(c, deps, before, left);
      await makeRoom(deps, before);
    }
    const openCode = generateCode();
    return beginAnew(c, deps, {
      survey,
      openCode,
      codeHash: hashCode(deps.accessCodeSecret, survey, openCode),
      codeKey: deps.pauses.keyOf(survey, openCode),
      stream: 'open',
    });
  });

  return routes;
}
