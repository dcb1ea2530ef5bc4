import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Database } from './client.ts';

export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One write of a transaction. */
export interface Part<Refusal extends string> {
  readonly write: Write;
  /** What it means when its condition fails; left out when that is no outcome. */
  readonly otherwise?: Refusal;
}

const TRIES = 4;

/**
 * Writes all or nothing.
 *
 * @returns what the first part that was refused and has a meaning says.
 * @throws the SDK's error when DynamoDB can't be reached or stays too busy, or a condition without
 *   a meaning fails; then nothing is stored, or all is.
 */
export async function writeTogether<Refusal extends string>(
  db: Database,
  parts: readonly Part<Refusal>[],
): Promise<'stored' | Refusal> {
  const command = new TransactWriteCommand({ TransactItems: parts.map(({ write }) => write) });
  for (let attempt = 1; ; attempt++) {
    try {
      await db.send(command);
      return 'stored';
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      // The reasons stand in the order of the writes.
      const reasons = error.CancellationReasons ?? [];
      const refused = parts.find(
        ({ otherwise }, i) => otherwise && reasons[i]?.Code === 'ConditionalCheckFailed',
      );
      if (refused?.otherwise) return refused.otherwise;
      // Two sendings met on one item, or the table was busy: the next try sees who won.
      if (attempt === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt * (1 + Math.random())));
    }
  }
}
