import { randomBytes, randomUUID } from 'node:crypto';
import { hashCode } from '../../shared/invitation/code-hash.ts';
import { startOfDay } from '../../shared/response/day.ts';
import type { Stream } from '../../shared/response/survey-response.ts';
import type { InvitationRepository } from '../../shared/storage/invitation-repository.ts';
import type { SubmissionRepository } from '../../shared/storage/submission-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { readAnswers } from '../../shared/survey/read-answer.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';
import type { Shares } from '../../surveys/shares.ts';
import { SAMPLE_DAYS } from './demo-editions.ts';
import { issueCodes } from './issue-codes.ts';
import { SAMPLE_SIZE, sampleForm } from './sample-forms.ts';

const AT_ONCE = 25;

export interface StoreSampleOptions {
  readonly invitations: InvitationRepository;
  readonly submissions: SubmissionRepository;
  readonly definition: Definition;
  readonly schedule: Schedule;
  readonly shares: Shares;
  readonly secret: string;
}

/**
 * Fills the sample year with answers nobody gave, by the same code and the same transaction as
 * real ones, so that results and charts have something to show at first start.
 */
export async function storeSample(options: StoreSampleOptions): Promise<void> {
  for (const stream of ['sampled', 'open'] as const) {
    for (let done = 0; done < SAMPLE_SIZE[stream]; done += AT_ONCE) {
      await storeSome(options, stream, done);
    }
  }
}

async function storeSome(options: StoreSampleOptions, stream: Stream, done: number): Promise<void> {
  const { definition, schedule, secret } = options;
  const { survey } = definition;
  const answersExpireAt = startOfDay(schedule.answersDeletedOn);
  const codes = await issueCodes(options.invitations, {
    survey,
    batch: 'sample',
    stream,
    count: AT_ONCE,
    firstLetter: done + 1,
    secret,
    expiresAt: answersExpireAt,
  });
  await Promise.all(
    codes.map((code, i) => {
      const { fields, language } = sampleForm(definition, options.shares, stream, done + i);
      return options.submissions.submit({
        submissionId: randomUUID(),
        // Nobody repeats these.
        mac: randomBytes(32).toString('base64url'),
        response: {
          id: randomBytes(16).toString('hex'),
          survey,
          definitionVersion: definition.version,
          stream,
          channel: 'web',
          language,
          day: SAMPLE_DAYS[(done + i) % SAMPLE_DAYS.length] ?? schedule.opensOn,
          answers: readAnswers(definition, fields).answers,
        },
        invitation: { survey, codeHash: hashCode(secret, survey, code) },
        answersExpireAt,
        contactsExpireAt: startOfDay(schedule.contactsDeletedOn),
      });
    }),
  );
}
