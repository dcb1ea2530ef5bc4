import { generateKeyPairSync } from 'node:crypto';
import { parse as parseCsv } from 'csv-parse/sync';
import { type HTMLElement, parse } from 'node-html-parser';
import { createApp } from '../../../functions/letters/app.tsx';
import {
  createDetailsDecryptor,
  createDetailsEncryptor,
} from '../../../shared/contact/details-cipher.ts';
import { parseCode } from '../../../shared/invitation/access-code.ts';
import { hashCode } from '../../../shared/invitation/code-hash.ts';
import type { Role } from '../../../shared/login/role.ts';
import type { CountRefusedCode } from '../../../shared/runtime/metrics.ts';
import { createSubmissionRepository } from '../../../shared/storage/submission-repository.ts';
import { logIn, officeLogin } from '../../fixtures/office-login.ts';
import { sampleResponse } from '../storage/sample-submission.ts';
import { freshStorage } from '../storage.ts';
import { ACCESS_CODE_SECRET, EDITION, LETTERS_SURVEY, lettersDeps } from './letters-deps.ts';

export interface Page {
  readonly status: number;
  readonly location: string | null;
  readonly html: HTMLElement;
  readonly text: string;
}

/** The office of letters and reception with someone at it, on tables of its own. */
export async function lettersDesk(...roles: Role[]) {
  const storage = await freshStorage();
  const time = { now: new Date('2040-11-02T09:00:00+09:00') };
  const login = officeLogin('office', () => time.now);
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const year = { edition: EDITION };
  const encrypt = createDetailsEncryptor(keys.publicKey);
  const refusedCodes: Parameters<CountRefusedCode>[] = [];
  const deps = lettersDeps(
    storage,
    login,
    encrypt,
    () => year.edition,
    async (...refused) => void refusedCodes.push(refused),
  );
  const app = createApp(deps);
  const submissions = createSubmissionRepository(storage.db, storage.tables, () => time.now);

  const send = async (path: string, init: RequestInit): Promise<Page> => {
    const cookie = await logIn(login, { roles });
    const response = await app.request(path, {
      ...init,
      headers: { ...init.headers, cookie, origin: 'http://localhost', host: 'localhost' },
    });
    const text = await response.text();
    const location = response.headers.get('location');
    return { status: response.status, location, html: parse(text), text };
  };
  const get = (path: string) => send(path, {});
  const post = (path: string, fields: Record<string, string | readonly string[]>) => {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of [value].flat()) body.append(name, one);
    }
    return send(path, { method: 'POST', body });
  };
  /** Sends the form of a page with what is typed into it. */
  const submit = (page: Page, typed: Record<string, string | readonly string[]> = {}) => {
    const form = page.html.querySelector('main form');
    const action = form?.getAttribute('action') ?? '';
    const fields: Record<string, string> = {};
    for (const input of form?.querySelectorAll('input[type=hidden]') ?? []) {
      fields[input.getAttribute('name') ?? ''] = input.getAttribute('value') ?? '';
    }
    return post(action, { ...fields, ...typed });
  };
  const survey = `/letters/surveys/${LETTERS_SURVEY}`;

  return {
    storage,
    time,
    /** The edition as it stands; a test may put another one there. */
    year,
    refusedCodes,
    deps,
    login,
    decryptDetails: createDetailsDecryptor(keys.privateKey),
    survey,
    reception: `/letters/reception/${LETTERS_SURVEY}`,
    get,
    post,
    submit,
    /** Issues a batch as a person does, and gives its address. */
    issue: async (count: number, stream = 'sampled'): Promise<string> => {
      const confirm = await get(`${survey}/issue/confirm?count=${count}&stream=${stream}`);
      return (await submit(confirm)).location ?? '';
    },
    /** Rows of a batch's mail-merge file. */
    mailMerge: async (batch: string): Promise<Record<string, string>[]> => {
      const file = await get(`${batch}/letters.csv`);
      return parseCsv(file.text, { columns: true, bom: true });
    },
    /** Someone answers on the web with the code of a letter. */
    answer: (code: string) =>
      submissions.submit({
        submissionId: crypto.randomUUID(),
        mac: 'mac',
        response: sampleResponse({ survey: LETTERS_SURVEY }),
        invitation: {
          survey: LETTERS_SURVEY,
          codeHash: hashCode(ACCESS_CODE_SECRET, LETTERS_SURVEY, codeOf(code)),
        },
        answersExpireAt: new Date('2041-04-01T00:00:00+09:00'),
        contactsExpireAt: new Date('2042-04-01T00:00:00+09:00'),
      }),
  };
}

export type LettersDesk = Awaited<ReturnType<typeof lettersDesk>>;

function codeOf(printed: string) {
  const code = parseCode(printed);
  if (!code) throw new Error('not a code');
  return code;
}

/** What stands in a column of a mail-merge file. */
export const column = (rows: readonly Record<string, string>[], name: string): string[] =>
  rows.map((row) => row[name] ?? '');
