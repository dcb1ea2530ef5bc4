import type { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import {
  EXPIRY_ATTRIBUTE,
  PARTITION_KEY,
  SORT_KEY,
  TABLE_NAMES,
  type TableName,
} from '../../shared/storage/tables.ts';

export interface TablesProps {
  readonly encryptionKey: IKey;
  readonly deletionProtection: boolean;
  readonly removalPolicy: RemovalPolicy;
}

/**
 * Deploys exactly the tables that the storage module names. None has a stream: the order in which
 * answers and contacts arrive could join them.
 */
export function createTables(scope: Construct, props: TablesProps): Record<TableName, Table> {
  const tables = new Construct(scope, 'Tables');
  const created = TABLE_NAMES.map((name) => [name, createTable(tables, name, props)] as const);
  return Object.fromEntries(created) as Record<TableName, Table>;
}

function createTable(scope: Construct, name: TableName, props: TablesProps): Table {
  return new Table(scope, name, {
    ...props,
    partitionKey: { name: PARTITION_KEY, type: AttributeType.STRING },
    sortKey: { name: SORT_KEY, type: AttributeType.STRING },
    timeToLiveAttribute: EXPIRY_ATTRIBUTE,
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  });
}
