import type { Context } from 'hono';
import { actorOf } from '../../../shared/login/session.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { realSurvey } from '../real-surveys.ts';
import { viewerOf } from '../viewer.tsx';
import { type KnownPerson, personSeen } from './known-person.ts';
import { recordPersonDenied } from './person-trail.ts';

export interface FoundPerson {
  readonly definition: Definition;
  readonly person: KnownPerson;
}

/** Ids of contacts are keyed hashes in hexadecimal. */
const CONTACT_ID = /^[0-9a-f]{1,128}$/;

/**
 * The person of an address, as they stand now; undefined when there is nobody, or nobody whom this
 * coordinator may see: neither tells the other apart, and both are put on record.
 */
export async function findPerson(
  c: Context,
  deps: CoordinatorDeps,
): Promise<FoundPerson | undefined> {
  const definition = realSurvey(deps.definitions, c.req.param('survey') ?? '');
  const contactId = c.req.param('contactId') ?? '';
  if (!definition || !CONTACT_ID.test(contactId)) return undefined;
  const key = { survey: definition.survey, contactId };
  const person = await personSeen(deps, viewerOf(c), key);
  if (person) return { definition, person };
  await recordPersonDenied(deps, actorOf(c), key);
  return undefined;
}
