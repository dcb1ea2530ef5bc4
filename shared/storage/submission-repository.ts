import { createHash } from 'node:crypto';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { SurveyResponse } from '../response/survey-response.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { contactItem, type NewContact } from './contact-repository.ts';
import { draftKey } from './draft-repository.ts';
import { invitationKey } from './invitation-repository.ts';
import { hasExpired, type ItemKey, toItem } from './item.ts';
import { responseItem } from './response-repository.ts';

const MARKER_VERSION = 1;

/** The marker is found by whoever holds the submission id, and leads nowhere. */
const markerKey = (submissionId: string): ItemKey => ({
  pk: `sent#${createHash('sha256').update(submissionId).digest('hex')}`,
  sk: 'sent',
});

export interface Submission {
  /** Fixed before the check page, so that a repeat is recognised. */
  readonly submissionId: string;
  readonly response: SurveyResponse;
  readonly invitation: { readonly survey: string; readonly codeHash: string };
  readonly contact?: NewContact | undefined;
  readonly draftId: string;
  /** The same for every submission of an edition, so that expiry does not tell a time. */
  readonly answersExpireAt: Date;
  readonly contactsExpireAt: Date;
}

/**
 * `stored`: now, for the first time. `repeated`: this very submission was stored before, nothing
 * changed. `code-used`: another submission claimed the code first, nothing was stored.
 */
export type SubmissionOutcome = 'stored' | 'repeated' | 'code-used';

export interface SubmissionRepository {
  /**
   * Stores answer, claim, contact and marker and deletes the draft: all or nothing.
   *
   * @throws the SDK's error when DynamoDB can't be reached or is too busy; then nothing is stored,
   *   or all is and the next try says `repeated`.
   */
  submit(submission: Submission): Promise<SubmissionOutcome>;
  /** Whether this submission was stored. */
  wasSent(submissionId: string): Promise<boolean>;
}

export interface SubmissionTables {
  readonly responses: string;
  readonly invitations: string;
  readonly sending: string;
  readonly contacts: string;
}

const TRIES = 4;

export function createSubmissionRepository(
  db: Database,
  tables: SubmissionTables,
  clock: Clock,
): SubmissionRepository {
  const repository: SubmissionRepository = {
    async submit(submission) {
      const command = new TransactWriteCommand({ TransactItems: writes(submission, tables) });
      for (let attempt = 1; ; attempt++) {
        try {
          await db.send(command);
          return 'stored';
        } catch (error) {
          if (!(error instanceof TransactionCanceledException)) throw error;
          const [marker, , invitation] = (error.CancellationReasons ?? []).map(({ Code }) => Code);
          if (marker === 'ConditionalCheckFailed') return 'repeated';
          if (invitation === 'ConditionalCheckFailed') return 'code-used';
          // Two sendings met on one item, or the table was busy: the next try sees who won.
          if (attempt === TRIES) throw error;
          await new Promise((resolve) => setTimeout(resolve, 50 * attempt * (1 + Math.random())));
        }
      }
    },
    async wasSent(submissionId) {
      const { Item } = await db.send(
        new GetCommand({
          TableName: tables.sending,
          Key: markerKey(submissionId),
          ConsistentRead: true,
        }),
      );
      return Item !== undefined && !hasExpired(Item, clock());
    },
  };
  return repository;
}

/** The order matters: {@link createSubmissionRepository} reads the reasons by their place. */
function writes(submission: Submission, tables: SubmissionTables) {
  const { answersExpireAt, contactsExpireAt, contact } = submission;
  const { survey, codeHash } = submission.invitation;
  const ConditionExpression = 'attribute_not_exists(pk)';
  return [
    {
      Put: {
        TableName: tables.sending,
        Item: toItem(markerKey(submission.submissionId), MARKER_VERSION, {}, answersExpireAt),
        ConditionExpression,
      },
    },
    {
      Put: {
        TableName: tables.responses,
        Item: responseItem(submission.response, answersExpireAt),
        ConditionExpression,
      },
    },
    {
      Update: {
        TableName: tables.invitations,
        Key: invitationKey(survey, codeHash),
        UpdateExpression: 'SET used = :yes',
        ConditionExpression: 'used = :no',
        ExpressionAttributeValues: { ':yes': true, ':no': false },
      },
    },
    { Delete: { TableName: tables.sending, Key: draftKey(submission.draftId) } },
    ...(contact
      ? [
          {
            Put: {
              TableName: tables.contacts,
              Item: contactItem(contact, contactsExpireAt),
              ConditionExpression,
            },
          },
        ]
      : []),
  ];
}
