import * as z from 'zod';

/** One mail to one person, plain text: it is read by any program, aloud too. */
export const MailSchema = z.strictObject({
  to: z.string().min(3),
  subject: z.string().min(1),
  text: z.string().min(1),
  /** Where one POST stops all further mail (RFC 8058), and a page says what the button does. */
  stopAddress: z.url(),
});
export type Mail = z.infer<typeof MailSchema>;

/** A mail that surely did not go; of any other error nobody knows. */
export class MailRefused extends Error {
  override name = 'MailRefused';
}

/** Sends mail; on one machine it keeps what it would have sent. */
export interface Mailer {
  /** @throws {MailRefused} when the mail was not taken; anything else when that is not known. */
  send(mail: Mail): Promise<void>;
  /** Every mail kept, the newest first; only where none leaves the machine. */
  readonly outbox?: () => Promise<readonly KeptMail[]>;
}

export interface KeptMail extends Mail {
  readonly from: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The headers by which mail programs offer a button of their own to stop (RFC 2369, RFC 8058). */
export const stopHeaders = ({ stopAddress }: Pick<Mail, 'stopAddress'>) =>
  [
    { Name: 'List-Unsubscribe', Value: `<${stopAddress}>` },
    { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
  ] as const;
