import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../../shared/response/day.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { createTables, startDynamoDb } from './dynamodb.ts';
import { TABLE_PREFIX } from './function-environments.ts';
import { claim, findRunning } from './running.ts';
import { StartError } from './start-error.ts';

export interface StoredData {
  readonly folder: DataFolder;
  readonly dynamoDbEndpoint: string;
}

/**
 * Gives `use` the data of the running platform or, when none is running, those it left.
 *
 * @throws {StartError} when there are none.
 */
export async function withStoredData<T>(
  dataDir: string,
  use: (data: StoredData) => Promise<T>,
): Promise<T> {
  if (!existsSync(join(dataDir, 'platform.json'))) {
    const advice = 'Run npm start first, or set DATA_DIR as you did for it.';
    throw new StartError(`There are no data in ${dataDir}. ${advice}`);
  }
  const folder = openDataFolder(dataDir, dayOf(systemClock()));
  const running = await findRunning(dataDir);
  if (running) return use({ folder, dynamoDbEndpoint: running.dynamoDbEndpoint });
  await claim(dataDir);
  const own = await startDynamoDb(folder.databaseFolder);
  try {
    await createTables(own.endpoint, TABLE_PREFIX);
    return await use({ folder, dynamoDbEndpoint: own.endpoint });
  } finally {
    await own.stop();
  }
}
