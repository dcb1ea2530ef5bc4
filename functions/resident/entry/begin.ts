import type { Context } from 'hono';
import { paths } from '../paths.ts';
import type { ResidentDeps } from '../site.ts';
import { beginDraft, loadDraft } from '../visit/draft.ts';
import { START, standingAt, stepOf } from '../visit/steps.ts';
import { beginVisit, type Invited, type Visit } from '../visit/visit.ts';
import type { EditionEnv } from '../visit/visitor.tsx';

/** Begins a visit with an empty draft at the first page. */
export async function beginAnew(c: Context<EditionEnv>, deps: ResidentDeps, invited: Invited) {
  const { definition, schedule } = c.get('edition');
  const [first] = definition.pages;
  const at = first ? stepOf(first) : START;
  const visit = beginVisit(invited);
  await beginDraft(deps.drafts, visit, schedule, at);
  await deps.visits.write(c, visit);
  return c.redirect(paths.step(definition.survey, at), 303);
}

/** Where a visit goes on, as an address; undefined when its draft is gone. */
export async function whereLeft(
  c: Context<EditionEnv>,
  deps: ResidentDeps,
  visit: Visit,
): Promise<string | undefined> {
  const draft = await loadDraft(deps.drafts, visit);
  if (!draft) return undefined;
  const { definition } = c.get('edition');
  return paths.step(definition.survey, standingAt(definition, draft.fields, draft.at));
}

/** Throws away what was not sent; a pause is kept, because its owner can still go on with it. */
export async function makeRoom(deps: ResidentDeps, visit: Visit): Promise<void> {
  if (!(await deps.pauses.holds(visit))) await deps.drafts.remove(visit.draftId);
}
