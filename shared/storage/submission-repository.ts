import type { SurveyResponse } from '../response/survey-response.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { contactItem, type NewContact } from './contact-repository.ts';
import { draftKey } from './draft-repository.ts';
import { claimInvitation } from './invitation-repository.ts';
import type { Item } from './item.ts';
import { pauseKey } from './pause-repository.ts';
import { responseItem } from './response-repository.ts';
import { markedMac, markerItem } from './sent-marker.ts';
import { type Part, type Write, writeTogether } from './transaction.ts';

export interface Unsent {
  readonly draftId: string;
  /** Of the draft as its answers were read. */
  readonly revision: string;
  /** Where the visit's pause stands, if it was ever paused. */
  readonly pausePlace: string;
}

export interface Submission {
  /** Fixed before the check page, so that a repeat is recognised. */
  readonly submissionId: string;
  /**
   * Of answers and contact details, under a key that no table and no secret of the server holds:
   * a repeat that says something else is told apart, and the marker still leads to no answer.
   */
  readonly mac: string;
  readonly response: SurveyResponse;
  /** Absent when someone answered without a letter. */
  readonly invitation?: { readonly survey: string; readonly codeHash: string } | undefined;
  readonly contact?: NewContact | undefined;
  /** What was kept of these answers until now; absent when nothing was. */
  readonly unsent?: Unsent | undefined;
  /** The same for every submission of an edition, so that expiry does not tell a time. */
  readonly answersExpireAt: Date;
  readonly contactsExpireAt: Date;
}

/**
 * `stored`: now, for the first time. `repeated`: this very submission was stored before, nothing
 * changed. `first-kept`: it was stored before with other answers, which stay as they are.
 * `code-used`: another submission claimed the code first, nothing was stored. `draft-changed`: the
 * draft holds other answers by now, nothing was stored.
 */
export type SubmissionOutcome =
  | 'stored'
  | 'repeated'
  | 'first-kept'
  | 'code-used'
  | 'draft-changed';

export interface SubmissionRepository {
  /**
   * Stores answer, claim, contact and marker, deletes draft and pause: all or nothing.
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

export function createSubmissionRepository(
  db: Database,
  tables: SubmissionTables,
  clock: Clock,
): SubmissionRepository {
  const macOf = (submissionId: string) => markedMac(db, tables.sending, clock, submissionId);
  return {
    async submit(submission) {
      const outcome = await writeTogether(db, writes(submission, tables));
      if (outcome !== 'repeated') return outcome;
      const first = await macOf(submission.submissionId);
      return first !== undefined && first !== submission.mac ? 'first-kept' : 'repeated';
    },
    async wasSent(submissionId) {
      return (await macOf(submissionId)) !== undefined;
    },
  };
}

type Refusal = Exclude<SubmissionOutcome, 'stored' | 'first-kept'>;

/** In the order in which an outcome is told: a repeat is a repeat, whatever else has changed. */
function writes(submission: Submission, tables: SubmissionTables): Part<Refusal>[] {
  const { submissionId, mac, answersExpireAt, contactsExpireAt } = submission;
  const { contact, unsent, invitation } = submission;
  const put = (TableName: string, Item: Item): Write => ({
    Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
  });
  // With the contacts, as a sign-up's marker does: markers are all alike.
  const marker = markerItem(submissionId, mac, contactsExpireAt);
  return [
    { write: put(tables.sending, marker), otherwise: 'repeated' },
    { write: put(tables.responses, responseItem(submission.response, answersExpireAt)) },
    ...(invitation
      ? [claimInvitation(tables.invitations, invitation.survey, invitation.codeHash)]
      : []),
    ...(unsent ? cleared(unsent, tables.sending) : []),
    ...(contact ? [{ write: put(tables.contacts, contactItem(contact, contactsExpireAt)) }] : []),
  ];
}

function cleared({ draftId, revision, pausePlace }: Unsent, TableName: string): Part<Refusal>[] {
  const draft = {
    TableName,
    Key: draftKey(draftId),
    ConditionExpression: 'attribute_not_exists(pk) OR revision = :read',
    ExpressionAttributeValues: { ':read': revision },
  };
  return [
    { write: { Delete: draft }, otherwise: 'draft-changed' },
    { write: { Delete: { TableName, Key: pauseKey(pausePlace) } } },
  ];
}
