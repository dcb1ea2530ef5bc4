import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { listTables } from './dynamodb.ts';
import { TABLE_PREFIX } from './function-environments.ts';
import { StartError } from './start-error.ts';

/** How other commands reach the platform that runs on a data folder. */
const RunningSchema = z.object({
  pid: z.int().min(1),
  dynamoDbPid: z.int().min(1),
  dynamoDbEndpoint: z.url(),
  publicUrl: z.url(),
});
export type Running = z.infer<typeof RunningSchema>;

const fileIn = (folder: string): string => join(folder, 'running.json');

export const announce = (folder: string, running: Running): void =>
  writeFileSync(fileIn(folder), `${JSON.stringify(running)}\n`);

export const withdraw = (folder: string): void => rmSync(fileIn(folder), { force: true });

/** The platform that runs on this folder now, if any. */
export async function findRunning(folder: string): Promise<Running | undefined> {
  const running = read(folder);
  return running && isAlive(running.pid) && (await holdsOurTables(running)) ? running : undefined;
}

/**
 * Makes sure that nobody else uses the folder. A database left behind by a platform that was
 * killed is stopped: two on the same files would lose data.
 *
 * @throws {StartError} when a platform is running.
 */
export async function claim(folder: string): Promise<void> {
  if (await findRunning(folder)) {
    const advice = 'Stop it first, or choose another folder with DATA_DIR.';
    throw new StartError(`The platform is already running on ${folder}. ${advice}`);
  }
  const left = read(folder);
  if (left && isAlive(left.dynamoDbPid) && (await holdsOurTables(left))) {
    process.kill(left.dynamoDbPid, 'SIGKILL');
  }
  withdraw(folder);
}

function read(folder: string): Running | undefined {
  try {
    return RunningSchema.safeParse(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** A number alone proves little: by now it may belong to another process, or the port may. */
async function holdsOurTables({ dynamoDbEndpoint }: Running): Promise<boolean> {
  const tables = await listTables(dynamoDbEndpoint).catch(() => []);
  return tables.some((name) => name.startsWith(TABLE_PREFIX));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
