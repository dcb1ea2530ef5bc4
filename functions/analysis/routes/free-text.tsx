import { type Context, Hono } from 'hono';
import * as z from 'zod';
import type { ReleaseStep } from '../../../shared/free-text/release.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AnalysisDeps } from '../deps.ts';
import { TextPage } from '../pages/releasing/text-page.tsx';
import { TextsPage } from '../pages/releasing/texts-page.tsx';
import { CandidateFilterSchema } from '../releasing/candidate-filter.ts';
import { DONE_TEXTS } from '../releasing/release-words.ts';
import { atDesk, atText, TEXTS_PATH, targetOf } from '../releasing/text-desk.tsx';

const DoneSchema = z.enum(Object.keys(DONE_TEXTS) as ReleaseStep['step'][]);

/** What people wrote, read to choose from; every look is on record. */
export function freeTextRoute(deps: AnalysisDeps): Hono {
  const { login, audit } = deps;
  const releasing = requireRole(login, 'analyst');
  const reading = (c: Context, target: string) =>
    audit.record({ actor: actorOf(c), action: 'analysis.texts-read', outcome: 'done', target });

  return new Hono()
    .get(TEXTS_PATH, releasing, (c) =>
      atDesk(c, deps, async (desk) => {
        await reading(c, desk.definition.survey);
        const filter = CandidateFilterSchema.parse(c.req.query());
        const done = DoneSchema.safeParse(c.req.query('done')).data;
        return c.html(<TextsPage {...frameOf(c, login)} {...desk} filter={filter} done={done} />);
      }),
    )
    .get(`${TEXTS_PATH}/:ref`, releasing, (c) =>
      atText(c, deps, async (candidate, definition) => {
        await reading(c, targetOf(definition, candidate));
        const filter = CandidateFilterSchema.parse(c.req.query());
        const page = { ...frameOf(c, login), definition, candidate, filter };
        return c.html(<TextPage {...page} subject={actorOf(c)} />);
      }),
    );
}
