import { SESv2Client, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { AWS_SETTINGS } from '../runtime/aws-settings.ts';
import { type Mail, MailRefused, stopHeaders } from './mail.ts';

let ses: SESv2Client | undefined;

/**
 * Sends one mail by Amazon SES, in one try: SES knows no token by which it would take a repeated
 * request for the same mail, and a person would get it twice.
 *
 * @param from an address that SES has verified for this account.
 * @throws {MailRefused} when SES answers that it does not take it.
 * @throws the SDK's error when nobody knows: no answer in time, a fault of SES.
 */
export async function sendBySes(from: string, mail: Mail): Promise<void> {
  ses ??= new SESv2Client({ ...AWS_SETTINGS, maxAttempts: 1 });
  const text = (Data: string) => ({ Data, Charset: 'UTF-8' });
  const command = new SendEmailCommand({
    FromEmailAddress: from,
    Destination: { ToAddresses: [mail.to] },
    Content: {
      Simple: {
        Subject: text(mail.subject),
        Body: { Text: text(mail.text) },
        Headers: [...stopHeaders(mail)],
      },
    },
  });
  try {
    await ses.send(command);
  } catch (error) {
    const refused = error instanceof SESv2ServiceException && error.$fault === 'client';
    throw refused ? new MailRefused('SES did not take the mail', { cause: error }) : error;
  }
}
