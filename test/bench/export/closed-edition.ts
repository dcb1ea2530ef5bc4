import { randomBytes } from 'node:crypto';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { demoSchedules, SAMPLE_SURVEY } from '../../../infra/local/demo-editions.ts';
import { createTables, type LocalDatabase, tableName } from '../../../infra/local/dynamodb.ts';
import { secondsOf } from '../../../shared/login/session.ts';
import { type Day, dayOf, daysBetween, startOfDay } from '../../../shared/response/day.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { createDatabase } from '../../../shared/storage/client.ts';
import { responseItem } from '../../../shared/storage/response-repository.ts';
import { createSessionRepository } from '../../../shared/storage/session-repository.ts';
import { lastAnswerDay } from '../../../shared/survey/schedule.ts';
import { definitions } from '../../../surveys/index.ts';
import { countEdition } from '../../fixtures/count-edition.ts';
import { drawnAnswers } from '../answer-file.ts';

export interface ClosedEdition {
  readonly survey: string;
  /** Days on which its answers lie. */
  readonly days: readonly Day[];
  readonly responsesTable: string;
  /** For the analysis function, as the stack would set it. */
  readonly environment: Readonly<Record<string, string>>;
  /** The Cookie header of an analyst who is logged in. */
  readonly cookie: string;
}

/** So many different forms are drawn; larger editions repeat them under other ids. */
const DISTINCT = 20_000;
const ITEMS_AT_ONCE = 25;
const WRITES_AT_ONCE = 16;

/** An edition that has closed with so many invented answers, spread over its days, and was counted. */
export async function closedEdition(
  database: LocalDatabase,
  answers: number,
): Promise<ClosedEdition> {
  const prefix = `bench-${answers}`;
  await createTables(database.endpoint, prefix);
  Object.assign(process.env, database.environment);
  const db = createDatabase();
  const table = (name: Parameters<typeof tableName>[1]) => tableName(prefix, name);
  const definition = definitions.get(SAMPLE_SURVEY);
  const today = dayOf(systemClock());
  const schedule = demoSchedules(today, today).find(({ survey }) => survey === SAMPLE_SURVEY);
  if (!definition || !schedule) throw new Error(`no edition ${SAMPLE_SURVEY}`);
  const days = daysBetween(schedule.opensOn, lastAnswerDay(schedule));

  const forms = drawnAnswers(Math.min(DISTINCT, answers));
  const expires = startOfDay(schedule.answersDeletedOn);
  const itemOf = (i: number) =>
    responseItem(
      {
        id: randomBytes(16).toString('hex'),
        survey: definition.survey,
        definitionVersion: definition.version,
        stream: i % 5 === 0 ? 'open' : 'sampled',
        channel: 'web',
        language: 'ja',
        day: days[i % days.length] ?? schedule.opensOn,
        answers: forms[i % forms.length] ?? {},
      },
      expires,
    );
  const write = async (from: number) => {
    const length = Math.min(ITEMS_AT_ONCE, answers - from);
    const items = Array.from({ length }, (_, i) => ({ PutRequest: { Item: itemOf(from + i) } }));
    await db.send(new BatchWriteCommand({ RequestItems: { [table('responses')]: items } }));
  };
  let next = 0;
  const writer = async () => {
    for (let from = next; from < answers; from = next) {
      next += ITEMS_AT_ONCE;
      await write(from);
    }
  };
  await Promise.all(Array.from({ length: WRITES_AT_ONCE }, writer));

  await countEdition(db, table, definition, schedule);
  const id = randomBytes(32).toString('base64url');
  const now = secondsOf(systemClock());
  await createSessionRepository(db, table('office'), systemClock).put(id, {
    subject: 'bench',
    name: 'bench',
    roles: ['analyst'],
    startedAt: now,
    seenAt: now,
  });
  db.destroy();
  return {
    survey: definition.survey,
    days,
    responsesTable: table('responses'),
    cookie: `__Host-office=${id}`,
    environment: {
      ...database.environment,
      OFFICE_TABLE: table('office'),
      AUDIT_TABLE: table('audit'),
      RESULTS_TABLE: table('results'),
      PUBLISHED_TABLE: table('published'),
      RESPONSES_TABLE: table('responses'),
      // Nobody logs in: the session stands in its table.
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_ID: 'bench',
      OIDC_CLIENT_SECRET: id,
      SITE_URL: 'http://localhost:3001',
      SESSION_SECRET: id,
    },
  };
}
