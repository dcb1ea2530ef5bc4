import type { Rehearsal } from '../../../infra/rehearsal/rehearsal.ts';
import { untouched } from '../../../shared/edition/edition.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { createDatabase } from '../../../shared/storage/client.ts';
import { createEditionRepository } from '../../../shared/storage/edition-repository.ts';

/** Opens a survey of the rehearsal, as administration would. */
export async function openEdition(rehearsal: Rehearsal, survey: string): Promise<void> {
  Object.assign(process.env, rehearsal.surroundings.services);
  const db = createDatabase();
  const administration = rehearsal.plan.functions.find(({ name }) => name === 'administration');
  const table = administration?.environment.OFFICE_TABLE ?? '';
  const editions = createEditionRepository(db, table, systemClock);
  await editions.put({ ...untouched(survey), state: 'open' }, 0);
  db.destroy();
}
