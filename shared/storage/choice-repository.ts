import * as z from 'zod';
import {
  type Assignment,
  AssignmentSchema,
  type OfficialChoice,
  OfficialChoiceSchema,
} from '../figures/choices.ts';
import type { Clock } from '../runtime/clock.ts';
import { createAppendLog } from './append-log.ts';
import type { Database } from './client.ts';
import type { Item } from './item.ts';

const VERSION = 1;

interface Choices<T> {
  /** @returns false when a colleague took this number meanwhile. */
  add(city: string, choice: T): Promise<boolean>;
  /** Every choice ever made. */
  all(city: string): Promise<T[]>;
}

/** What staff chose for the indicators of a city's plan; every earlier choice stays. */
export interface ChoiceRepository {
  /** Which stated values are official. */
  readonly official: Choices<OfficialChoice>;
  /** Which policies and SDG goals indicators belong to. */
  readonly policies: Choices<Assignment>;
}

export function createChoiceRepository(
  db: Database,
  table: string,
  clock: Clock,
): ChoiceRepository {
  const choices = <T extends Item & { indicator: string; number: number }>(
    name: 'official' | 'policies',
    schema: z.ZodType<T>,
  ): Choices<T> => {
    const EntrySchema = z.strictObject({ city: z.string().min(1), choice: schema });
    const log = createAppendLog({ db, table, clock }, VERSION, EntrySchema, (entry) => ({
      pk: `${name}#${entry.city}`,
      sk: `${entry.choice.indicator}#${String(entry.choice.number).padStart(6, '0')}`,
    }));
    return {
      add: (city, choice) => log.add([{ city, choice }]),
      all: async (city) => (await log.all(`${name}#${city}`)).map(({ choice }) => choice),
    };
  };
  return {
    official: choices('official', OfficialChoiceSchema),
    policies: choices('policies', AssignmentSchema),
  };
}
