import * as z from 'zod';
import { addDays, dayOf, startOfDay } from '../../../shared/response/day.ts';
import type { ImportedForm, StoredImport } from '../../../shared/storage/import-repository.ts';
import { answerDay } from '../../../shared/survey/schedule.ts';
import type { PaperDeps } from '../deps.ts';
import { type Edition, withAnswers } from '../edition.ts';
import { type FirmForm, FirmFormSchema, fileId, partsOf, responseId } from './firm-form.ts';
import { type FileFault, readFile } from './read-file.ts';

export type Upload =
  | { readonly outcome: 'faults'; readonly faults: readonly FileFault[] }
  /** `again`: this very file was uploaded before. */
  | { readonly outcome: 'kept' | 'again'; readonly id: string };

/** A checked file waits so many days; long enough to recognise it when it is sent a second time. */
const KEPT_DAYS = 90;

/** Checks a file whole and keeps it, sealed, until its parts are stored. */
export async function uploadFile(
  deps: PaperDeps,
  { definition, schedule }: Edition,
  bytes: Uint8Array,
): Promise<Upload> {
  const { survey } = definition;
  const id = fileId(deps.idKey, survey, bytes);
  if (await deps.imports.get(survey, id)) return { outcome: 'again', id };
  const [tickets, states] = await Promise.all([
    deps.tickets.all(survey),
    deps.keyings.list(survey),
  ]);
  const beingKeyed = new Set(states.map(({ ticket }) => ticket));
  const { forms, faults } = readFile(definition, bytes, { tickets, beingKeyed });
  if (faults) return { outcome: 'faults', faults };
  const parts = await Promise.all(
    partsOf(forms).map(async (rows) => ({
      rows: rows.length,
      sealed: await deps.seal.seal({ survey, file: id, forms: rows }),
    })),
  );
  const until = startOfDay(withAnswers(addDays(dayOf(deps.gate.clock()), KEPT_DAYS), schedule));
  await deps.imports.keep(survey, id, { rows: forms.length, parts }, until);
  return { outcome: 'kept', id };
}

const PartSchema = z.strictObject({
  survey: z.string(),
  file: z.string(),
  forms: z.array(FirmFormSchema),
});

/** One press stores for so long, far within the time that the function has. */
const STEP_MS = 8_000;
const AT_ONCE = 4;

/**
 * Stores parts of an ordered file until all are done or the step's time is over. Safe to repeat, at
 * once or days later.
 */
export async function storeStep(deps: PaperDeps, edition: Edition, id: string): Promise<void> {
  const { survey } = edition.definition;
  const waiting = await deps.imports.waiting(survey, id);
  const end = Date.now() + STEP_MS;
  const answersExpireAt = startOfDay(edition.schedule.answersDeletedOn);
  while (waiting.length > 0 && Date.now() < end) {
    await Promise.all(
      waiting.splice(0, AT_ONCE).map(async ({ number, sealed }) => {
        const part = PartSchema.parse(await deps.seal.open(sealed));
        if (part.survey !== survey || part.file !== id) {
          throw new Error('a part lies under another file');
        }
        const forms = part.forms.map((form) => toImported(deps, edition, id, form));
        await deps.imports.store(survey, id, number, forms, answersExpireAt);
      }),
    );
  }
}

const toImported = (
  { idKey, gate }: PaperDeps,
  { definition, schedule }: Edition,
  file: string,
  { line, ticket, stream, language, answers }: FirmForm,
): ImportedForm => ({
  ticket,
  response: {
    id: responseId(idKey, file, line),
    survey: definition.survey,
    definitionVersion: definition.version,
    textVersion: definition.textVersion,
    stream,
    channel: 'paper',
    language,
    // The day of storing: a day that is closed is never counted again.
    day: answerDay(schedule, gate.clock()),
    answers,
  },
});

/** How far a file has come. */
export interface FileProgress extends StoredImport {
  readonly waiting: number;
}

export async function progressOf(
  { imports }: PaperDeps,
  survey: string,
  id: string,
): Promise<FileProgress | undefined> {
  const file = await imports.get(survey, id);
  if (!file) return undefined;
  const parts = await imports.waiting(survey, id);
  return { ...file, waiting: parts.reduce((sum, { rows }) => sum + rows, 0) };
}
