import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageRejected, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, describe, expect, it } from 'vitest';
import { connectMailer } from '../../../shared/mail/connect-mailer.ts';
import { MailRefused } from '../../../shared/mail/mail.ts';

const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mail = {
  to: 'mihon@example.jp',
  subject: '【見本市】地域活動のご案内',
  text: '見本\n本文',
  stopAddress: 'https://survey.example/my-contact/stop?token=abc',
};

describe('mail by SES', () => {
  it('comes from the sender, and lets mail programs stop it with one click (RFC 8058)', async () => {
    const ses = mockClient(SESv2Client);
    ses.on(SendEmailCommand).resolves({});
    await connectMailer('ses:katsudo@survey.example', () => new Date()).send(mail);
    expect(ses.commandCalls(SendEmailCommand)[0]?.args[0].input).toMatchObject({
      FromEmailAddress: 'katsudo@survey.example',
      Destination: { ToAddresses: ['mihon@example.jp'] },
      Content: {
        Simple: {
          Subject: { Data: mail.subject, Charset: 'UTF-8' },
          Headers: [
            { Name: 'List-Unsubscribe', Value: `<${mail.stopAddress}>` },
            { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
          ],
        },
      },
    });
  });

  it('tells a mail that SES does not take from one of which nobody knows', async () => {
    const mailer = connectMailer('ses:katsudo@survey.example', () => new Date());
    const ses = mockClient(SESv2Client);
    ses.on(SendEmailCommand).rejects(new MessageRejected({ message: 'no', $metadata: {} }));
    await expect(mailer.send(mail)).rejects.toThrow(MailRefused);
    ses.on(SendEmailCommand).rejects(new Error('no answer in time'));
    const unknown = mailer.send(mail);
    await expect(unknown).rejects.toThrow('no answer in time');
    await expect(unknown).rejects.not.toThrow(MailRefused);
    expect(mailer.outbox).toBeUndefined();
  });
});

describe('the outbox on one machine', () => {
  it('shows what would have been sent, the newest first', async () => {
    let now = new Date('2026-11-26T05:00:00Z');
    const mailer = connectMailer(pathToFileURL(join(folder, 'outbox')).href, () => now);
    expect(await mailer.outbox?.()).toEqual([]);
    await mailer.send(mail);
    now = new Date('2026-11-26T06:00:00Z');
    await mailer.send({ ...mail, subject: '2' });
    expect(await mailer.outbox?.()).toMatchObject([
      { subject: '2', at: '2026-11-26T06:00:00.000Z' },
      { ...mail, at: '2026-11-26T05:00:00.000Z' },
    ]);
  });
});

it('mail goes nowhere else', () => {
  expect(() => connectMailer('https://mail.example', () => new Date())).toThrow('only');
});
