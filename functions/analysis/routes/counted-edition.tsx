import type { Context } from 'hono';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AnalysisDeps } from '../deps.ts';
import { WithheldPage } from '../pages/withheld-page.tsx';
import { type EditionTables, editionTables } from '../tables/edition-tables.ts';

/**
 * Hands the tables of the edition in the address to `show`; says why where they are withheld.
 *
 * @param title of the page that would be shown.
 */
export async function withTables(
  c: Context,
  deps: AnalysisDeps,
  title: string,
  show: (tables: EditionTables) => Response | Promise<Response>,
): Promise<Response> {
  const definition = deps.definitions.get(c.req.param('survey') ?? '');
  if (!definition) return c.notFound();
  const counted = await deps.countedTally(definition.survey);
  if (counted.status !== 'counted') {
    const page = { ...frameOf(c, deps.login), definition, title, withheld: counted };
    return c.html(<WithheldPage {...page} />, counted.status === 'renewing' ? 503 : 200);
  }
  return show(editionTables(definition, counted));
}
