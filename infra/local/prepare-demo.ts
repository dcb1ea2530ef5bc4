import { untouched } from '../../shared/edition/edition.ts';
import type { AccessCode } from '../../shared/invitation/access-code.ts';
import { startOfDay } from '../../shared/response/day.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { createActivityRepository } from '../../shared/storage/activity-repository.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { createInvitationRepository } from '../../shared/storage/invitation-repository.ts';
import { createOrganisationRepository } from '../../shared/storage/organisation-repository.ts';
import { createSubmissionRepository } from '../../shared/storage/submission-repository.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';
import { cityNamed, definitions } from '../../surveys/index.ts';
import { sharesOf } from '../../surveys/sample-shares.ts';
import type { DataFolder } from './data-folder.ts';
import { storeDemoActivities } from './demo-activities.ts';
import { DEMO_STATES, OPEN_SURVEY, SAMPLE_SURVEY } from './demo-editions.ts';
import { tableName } from './dynamodb.ts';
import { TABLE_PREFIX } from './function-environments.ts';
import { issueCodes } from './issue-codes.ts';
import { storeSample } from './store-sample.ts';

const DEMO_CODES = 5;

/**
 * Editions as the demo begins with them, fresh codes and, once, the sample year's answers and some
 * activities.
 */
export async function prepareDemo(
  folder: DataFolder,
  schedules: readonly Schedule[],
): Promise<AccessCode[]> {
  const state = folder.state();
  const secret = state.secrets.accessCode;
  const db = createDatabase();
  const table = (name: Parameters<typeof tableName>[1]) => tableName(TABLE_PREFIX, name);
  const invitations = createInvitationRepository(db, table('invitations'), systemClock);
  const editions = createEditionRepository(db, table('office'), systemClock);
  for (const [survey, state] of DEMO_STATES) {
    // Whatever was done to an edition since then stays.
    if (!(await editions.get(survey))) await editions.put({ ...untouched(survey), state }, 0);
  }
  const scheduleOf = (survey: string): Schedule => {
    const schedule = schedules.find((candidate) => candidate.survey === survey);
    if (!schedule) throw new Error(`${survey} has no dates`);
    return schedule;
  };
  const sample = definitions.get(SAMPLE_SURVEY);
  if (!state.sampleStored && sample) {
    const tables = {
      responses: table('responses'),
      invitations: table('invitations'),
      sending: table('sending'),
      contacts: table('contacts'),
    };
    await storeSample({
      invitations,
      submissions: createSubmissionRepository(db, tables, systemClock),
      definition: sample,
      schedule: scheduleOf(SAMPLE_SURVEY),
      shares: sharesOf(SAMPLE_SURVEY),
      secret,
    });
  }
  const city = cityNamed().name;
  await storeDemoActivities(
    createOrganisationRepository(db, table('coordination'), city, systemClock),
    createActivityRepository(
      db,
      { coordination: table('coordination'), published: table('published') },
      city,
      systemClock,
    ),
  );
  const codes = await issueCodes(invitations, {
    survey: OPEN_SURVEY,
    batch: 'demo',
    stream: 'sampled',
    count: DEMO_CODES,
    firstLetter: state.lettersIssued + 1,
    secret,
    expiresAt: startOfDay(scheduleOf(OPEN_SURVEY).answersDeletedOn),
  });
  folder.save({
    ...state,
    sampleStored: true,
    lettersIssued: state.lettersIssued + DEMO_CODES,
  });
  db.destroy();
  return codes;
}
