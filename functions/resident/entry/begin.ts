import type { Context } from 'hono';
import { describeError } from '../../../shared/runtime/logger.ts';
import type { BegunVisits } from '../../../shared/storage/begun-visits-repository.ts';
import { paths } from '../paths.ts';
import type { ResidentDeps } from '../site.ts';
import { beginDraft, loadDraft } from '../visit/draft.ts';
import type { EditionEnv } from '../visit/edition.ts';
import { START, standingAt, stepOf } from '../visit/steps.ts';
import { beginVisit, type Invited, type Visit } from '../visit/visit.ts';

/** Begins a visit with an empty draft at the first page. */
export async function beginAnew(c: Context<EditionEnv>, deps: ResidentDeps, invited: Invited) {
  const { definition, schedule } = c.get('edition');
  const [first] = definition.pages;
  const at = first ? stepOf(first) : START;
  const visit = beginVisit(invited);
  await beginDraft(deps.drafts, visit, schedule, at);
  await countVisit(deps, definition.survey, 'begun');
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
  if (!(await deps.pauses.holds(visit))) await dropDraft(deps, visit.survey, visit.draftId);
}

/** A draft that nobody will send. */
export async function dropDraft(deps: ResidentDeps, survey: string, draftId: string) {
  await deps.drafts.remove(draftId);
  await countVisit(deps, survey, 'dropped');
}

/** Nobody is kept from answering because a number for the office could not be noted. */
async function countVisit(deps: ResidentDeps, survey: string, what: keyof BegunVisits) {
  try {
    await deps.begunVisits.count(survey, what);
  } catch (error) {
    deps.logger.warn('visit not counted', { survey, what, error: describeError(error) });
  }
}
