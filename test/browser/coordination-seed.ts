import { tableName } from '../../infra/local/dynamodb.ts';
import { TABLE_PREFIX } from '../../infra/local/function-environments.ts';
import type { Activity } from '../../shared/coordination/activity.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { createActivityRepository } from '../../shared/storage/activity-repository.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createOrganisationRepository } from '../../shared/storage/organisation-repository.ts';
import { cityNamed } from '../../surveys/index.ts';

const ORGANISATIONS = [
  ['shakyo', '（見本）社会福祉協議会'],
  ['volunteer_centre', '（見本）市民活動センター'],
] as const;

/** Two organisations with an activity each, on the running platform of this process. */
export async function seedOrganisations(): Promise<void> {
  const db = createDatabase();
  const table = (name: Parameters<typeof tableName>[1]) => tableName(TABLE_PREFIX, name);
  const tables = { coordination: table('coordination'), published: table('published') };
  const city = cityNamed().name;
  await createOrganisationRepository(db, tables.coordination, city, systemClock).store(
    ORGANISATIONS.map(([code, name]) => ({
      code,
      name,
      recipient: code,
      closed: false,
      revision: 1,
    })),
  );
  await createActivityRepository(db, tables, city, systemClock).store(
    ORGANISATIONS.map(([organisation, organiser]) => ({
      activity: activityOf(organisation),
      organiser,
    })),
  );
}

const activityOf = (organisation: string): Activity => ({
  id: organisation.replaceAll('_', ''),
  organisation,
  title: '（見本）公園の手入れ',
  description: '（見本）花壇の水やりと草取りをします。',
  field: 'environment',
  place: '（見本）中央公園',
  times: ['weekend_day'],
  needed: 5,
  shownToPublic: true,
  closed: false,
  revision: 1,
});
