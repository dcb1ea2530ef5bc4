import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { AWS_SETTINGS } from '../runtime/aws-settings.ts';
import { type Mail, stopHeaders } from './mail.ts';

let ses: SESv2Client | undefined;

/**
 * Sends one mail by Amazon SES.
 *
 * @param from an address that SES has verified for this account.
 * @throws the SDK's error when SES does not take it.
 */
export async function sendBySes(from: string, mail: Mail): Promise<void> {
  ses ??= new SESv2Client(AWS_SETTINGS);
  const text = (Data: string) => ({ Data, Charset: 'UTF-8' });
  await ses.send(
    new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: [mail.to] },
      Content: {
        Simple: {
          Subject: text(mail.subject),
          Body: { Text: text(mail.text) },
          Headers: [...stopHeaders(mail)],
        },
      },
    }),
  );
}
