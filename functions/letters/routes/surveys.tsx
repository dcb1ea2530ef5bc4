import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { LettersDeps } from '../deps.ts';
import { letterEditions } from '../edition-env.ts';
import { SurveysPage } from '../pages/surveys-page.tsx';
import { paths } from '../paths.ts';

/** Where both duties begin: which survey. */
export function surveysRoutes(deps: LettersDeps): Hono {
  const { gate } = deps;
  return new Hono()
    .get(paths.letters, requireRole(gate, 'letters'), async (c) =>
      c.html(
        <SurveysPage
          {...frameOf(c, gate)}
          title="手紙"
          lead="アクセスコードの入った手紙を発行し、回答に使われたかを確かめます。調査を選んでください。"
          editions={await letterEditions(deps)}
          hrefOf={paths.survey}
        />,
      ),
    )
    .get(paths.receptions, requireRole(gate, 'reception'), async (c) =>
      c.html(
        <SurveysPage
          {...frameOf(c, gate)}
          title="受付"
          lead="紙で届いた返信票と連絡先票を受け付けます。調査を選んでください。"
          editions={await letterEditions(deps)}
          hrefOf={paths.reception}
        />,
      ),
    );
}
