import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { AuditedDuty } from '../../../shared/audit/duties.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import { inPartition, onTable } from '../statements.ts';

/** What every function behind the office's address is told. */
export const officeVariables = ({ tables }: DataStack) => ({
  OFFICE_TABLE: tables.office.tableName,
  AUDIT_TABLE: tables.audit.tableName,
});

/** Knows who is logged in, and notes that they still are; can't begin or end a session. */
export const mayKnowSessions = ({ tables }: DataStack): PolicyStatement =>
  onTable(tables.office, ['GetItem', 'UpdateItem'], inPartition('session#'));

/** Adds to its own part of the audit trail and counts denials there; sees no other part. */
export const mayKeepAuditTrail = (
  data: DataStack,
  duty: AuditedDuty,
): readonly PolicyStatement[] => [
  onTable(data.tables.audit, ['Query'], inPartition(`${duty}#`)),
  ...mayAddToAuditTrail(data, duty),
];

/** The same for a function that reads all of the trail anyway. */
export const mayAddToAuditTrail = (
  { tables }: DataStack,
  duty: AuditedDuty,
): readonly PolicyStatement[] => [
  onTable(tables.audit, ['PutItem'], inPartition(`${duty}#`)),
  onTable(tables.audit, ['UpdateItem'], inPartition(`denied#${duty}#`)),
];
