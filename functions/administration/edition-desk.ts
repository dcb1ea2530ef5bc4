import type { Context } from 'hono';
import { type CurrentEdition, currentEditions } from '../../shared/edition/current.ts';
import { datesOf, type Edition, untouched } from '../../shared/edition/edition.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';
import type { AdministrationDeps } from './deps.ts';

/** An edition as it lies on administration's desk. */
export interface DeskEdition {
  /** With the corrections made so far. */
  readonly definition: Definition;
  readonly edition: Edition;
  /** Of the edition as it was read; 0 while nothing is stored. */
  readonly revision: number;
  readonly configured: Schedule | undefined;
  readonly dates: Schedule | undefined;
  readonly now: CurrentEdition;
}

/** The edition of the address, read for this request; undefined for a survey that is not known. */
export async function deskEdition(
  c: Context,
  deps: AdministrationDeps,
): Promise<DeskEdition | undefined> {
  const written = deps.definitions.get(c.req.param('survey') ?? '');
  return written && readEdition(deps, written);
}

/** Every edition, the newest first. */
export const allEditions = (deps: AdministrationDeps): Promise<DeskEdition[]> =>
  Promise.all([...deps.definitions.values()].reverse().map((one) => readEdition(deps, one)));

async function readEdition(deps: AdministrationDeps, written: Definition): Promise<DeskEdition> {
  const { survey } = written;
  const stored = await deps.editions.get(survey);
  const edition = stored?.edition ?? untouched(survey);
  const configured = deps.configured.find((schedule) => schedule.survey === survey);
  const [now] = currentEditions([written], deps.configured, new Map([[survey, edition]]));
  if (!now) throw new Error(`${survey} stands nowhere`);
  const dates = datesOf(edition, configured);
  const revision = stored?.revision ?? 0;
  return { definition: now.definition, edition, revision, configured, dates, now };
}
