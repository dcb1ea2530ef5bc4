import { resolve } from 'node:path';
import * as z from 'zod';
import { StartError } from './start-error.ts';

const port = (standard: number) => z.coerce.number().int().min(1).max(65535).default(standard);

const SettingsSchema = z.object({
  PUBLIC_PORT: port(3000),
  OFFICE_PORT: port(3001),
  COORDINATOR_PORT: port(3002),
  DATA_DIR: z
    .string()
    .min(1)
    .default('.data')
    .transform((path) => resolve(path)),
});
export type Settings = z.infer<typeof SettingsSchema>;

/** @throws {StartError} naming the setting that can't be used. */
export function readSettings(source: Record<string, string | undefined>): Settings {
  const parsed = SettingsSchema.safeParse(source);
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path.join('.');
    throw new StartError(`${name} can't be used. Ports are whole numbers from 1 to 65535.`);
  }
  const { PUBLIC_PORT, OFFICE_PORT, COORDINATOR_PORT } = parsed.data;
  if (new Set([PUBLIC_PORT, OFFICE_PORT, COORDINATOR_PORT]).size < 3) {
    throw new StartError('PUBLIC_PORT, OFFICE_PORT and COORDINATOR_PORT must all be different.');
  }
  return parsed.data;
}
