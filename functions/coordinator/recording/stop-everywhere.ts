import type { Stop } from '../../../shared/coordination/person.ts';
import type { CoordinatorDeps } from '../deps.ts';
import type { KnownPerson } from '../people/known-person.ts';

/** Marks 連絡不要 on every opt-in of a person, so that it outlasts the withdrawal of one of them. */
export async function stopEverywhere(
  { people }: Pick<CoordinatorDeps, 'people'>,
  { optIns }: Pick<KnownPerson, 'optIns'>,
  stop: Stop,
): Promise<void> {
  for (const optIn of optIns) await people.stop(optIn, stop, optIn.deletedOn);
}
