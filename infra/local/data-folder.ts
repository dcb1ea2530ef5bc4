import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { DaySchema } from '../../shared/response/day.ts';
import { StartError } from './start-error.ts';

const SecretSchema = z.string().min(32);

/** What must outlast a restart: secrets, keys, when the demo edition opened. */
const PlatformStateSchema = z.strictObject({
  secrets: z.strictObject({
    accessCode: SecretSchema,
    withdrawalCode: SecretSchema,
    residentSession: SecretSchema,
    analysisSession: SecretSchema,
    coordinatorSession: SecretSchema,
    stopLink: SecretSchema,
    trailNames: SecretSchema,
    paper: SecretSchema,
  }),
  contactKey: z.strictObject({ publicKey: z.string().min(1), privateKey: z.string().min(1) }),
  openedOn: DaySchema,
  /** Letters are numbered on from here. */
  lettersIssued: z.int().min(0),
  sampleStored: z.boolean(),
});
export type PlatformState = z.infer<typeof PlatformStateSchema>;

export interface DataFolder {
  readonly databaseFolder: string;
  /** Bundles of its own, so that two platforms never load each other's half-written files. */
  readonly bundles: string;
  readonly logFile: string;
  /** Address of the file that keeps heads of the audit trail. */
  readonly auditHeads: string;
  /** Address of the folder that keeps mails instead of sending them. */
  readonly outbox: string;
  state(): PlatformState;
  save(state: PlatformState): void;
}

/**
 * Opens the folder that keeps everything local, creating it at first start.
 *
 * @throws {StartError} when it can't be used.
 */
export function openDataFolder(folder: string, today: string): DataFolder {
  const stateFile = join(folder, 'platform.json');
  tryTo(folder, () => mkdirSync(folder, { recursive: true }));
  const save = (state: PlatformState) => {
    // Written beside and moved, so that a crash never leaves half a file of keys.
    writeFileSync(`${stateFile}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${stateFile}.new`, stateFile);
  };
  tryTo(folder, () => {
    if (!existsSync(stateFile)) save(newState(today));
    else addNewSecrets(stateFile, save);
  });
  return {
    databaseFolder: join(folder, 'dynamodb'),
    bundles: join(folder, 'build'),
    logFile: join(folder, 'functions.log'),
    auditHeads: pathToFileURL(join(folder, 'audit-heads.txt')).href,
    outbox: pathToFileURL(join(folder, 'outbox')).href,
    state: () => readState(folder),
    save,
  };
}

/** The state that a platform left in its folder. @throws {StartError} when it is damaged. */
export function readState(folder: string): PlatformState {
  const file = join(folder, 'platform.json');
  const state = PlatformStateSchema.safeParse(readJson(file));
  if (state.success) return state.data;
  const advice = 'Restore it, or remove the folder to begin anew (all local data are lost).';
  throw new StartError(`${file} is missing or damaged. ${advice}`);
}

/** Secrets that folders of earlier versions lack. */
const LATER_SECRETS = ['paper', 'stopLink', 'trailNames'] as const;

const secret = () => randomBytes(36).toString('base64url');

/** A folder of an earlier version goes on: what it has no secret for yet gets a fresh one. */
function addNewSecrets(file: string, save: (state: PlatformState) => void): void {
  const earlier = z.looseObject({ secrets: z.looseObject({}) }).safeParse(readJson(file)).data;
  if (!earlier || LATER_SECRETS.every((name) => name in earlier.secrets)) return;
  const fresh = Object.fromEntries(LATER_SECRETS.map((name) => [name, secret()]));
  const secrets = { ...fresh, ...earlier.secrets };
  const state = PlatformStateSchema.safeParse({ ...earlier, secrets }).data;
  if (state) save(state);
}

function newState(today: string): PlatformState {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 3072,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    secrets: {
      accessCode: secret(),
      withdrawalCode: secret(),
      residentSession: secret(),
      analysisSession: secret(),
      coordinatorSession: secret(),
      stopLink: secret(),
      trailNames: secret(),
      paper: secret(),
    },
    contactKey: { publicKey, privateKey },
    openedOn: today,
    lettersIssued: 0,
    sampleStored: false,
  };
}

function tryTo(folder: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    if (error instanceof StartError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const advice = 'Choose a folder you may write to with DATA_DIR.';
    throw new StartError(`The data folder ${folder} can't be used (${code}). ${advice}`);
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
