import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Clock } from '../runtime/clock.ts';
import { type KeptMail, type Mail, MailRefused, MailSchema } from './mail.ts';

/** Who would have sent it; no such address exists (RFC 6761). */
const SENDER = 'chiiki-katsudo@outbox.invalid';

const KeptMailSchema = MailSchema.extend({ from: z.string(), at: z.iso.datetime() });

/** A folder of mails, one file each, in the order in which they would have left. */
export function openOutbox(reference: string, clock: Clock) {
  const folder = fileURLToPath(reference.endsWith('/') ? reference : `${reference}/`);
  return {
    /** @throws {MailRefused} when it can't be written. */
    async keep(mail: Mail): Promise<void> {
      const at = clock().toISOString();
      const kept: KeptMail = { ...mail, from: SENDER, at };
      const name = `${at.replaceAll(':', '-')}-${randomUUID()}.json`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(`${folder}${name}`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
      } catch (cause) {
        throw new MailRefused('the outbox can’t be written', { cause });
      }
    },
    async list(): Promise<readonly KeptMail[]> {
      await mkdir(folder, { recursive: true });
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
      const read = async (name: string) =>
        KeptMailSchema.parse(JSON.parse(await readFile(`${folder}${name}`, 'utf8')));
      return Promise.all(names.reverse().map(read));
    },
  };
}
