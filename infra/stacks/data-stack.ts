import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { TableName } from '../../shared/storage/tables.ts';
import { addressOf, type Login, type StageConfig } from '../config.ts';
import { AuditHeads } from '../constructs/audit-heads.ts';
import { Backups } from '../constructs/backups.ts';
import { BreakGlass } from '../constructs/break-glass.ts';
import { createSecrets, type SecretName } from '../constructs/secrets.ts';
import { StaffAccounts } from '../constructs/staff-accounts.ts';
import { createTables } from '../constructs/tables.ts';

export interface DataStackProps extends StackProps {
  readonly config: StageConfig;
}

/** What must outlive every release: tables, keys, secrets, accounts. */
export class DataStack extends Stack {
  readonly tables: Readonly<Record<TableName, Table>>;
  /** Encrypts the tables at rest. */
  readonly tableKey: Key;
  /** Encrypts contact details inside their items; who may encrypt may not decrypt. */
  readonly contactKey: Key;
  readonly auditHeads: AuditHeads;
  readonly secrets: Readonly<Record<SecretName, Secret>>;
  /** How staff log in, at a provider elsewhere or at accounts kept here. */
  readonly logins: Readonly<Record<'office' | 'coordinator', Login>>;
  readonly breakGlass: BreakGlass;

  constructor(scope: Construct, id: string, { config, ...props }: DataStackProps) {
    super(scope, id, props);
    const removalPolicy = config.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.tableKey = new Key(this, 'TableKey', {
      description: 'Tables of the citizen survey at rest',
      enableKeyRotation: true,
      removalPolicy,
    });
    this.contactKey = new Key(this, 'ContactKey', {
      description: "Contact details: residents' form encrypts, coordinators' site decrypts",
      enableKeyRotation: true,
      removalPolicy,
    });
    this.tables = createTables(this, {
      encryptionKey: this.tableKey,
      deletionProtection: config.keepsData,
      removalPolicy,
    });
    this.auditHeads = new AuditHeads(this, 'AuditHeads', config.auditHeadsLocked, removalPolicy);
    this.secrets = createSecrets(this, removalPolicy);
    this.logins =
      config.logins === 'own-accounts' ? this.ownAccounts(config, removalPolicy) : config.logins;
    new Backups(this, 'Backups', { tables: this.tables, tableKey: this.tableKey, removalPolicy });
    this.breakGlass = new BreakGlass(this, 'BreakGlass', Object.values(this.tables), this.tableKey);
  }

  private ownAccounts({ stage, domains }: StageConfig, removalPolicy: RemovalPolicy) {
    const { office, coordinator } = domains;
    return new StaffAccounts(this, 'StaffAccounts', {
      domainPrefix: `citizen-survey-${stage}-${this.account}`,
      siteUrls: { office: addressOf(office), coordinator: addressOf(coordinator) },
      keepsData: removalPolicy === RemovalPolicy.RETAIN,
    }).logins;
  }
}
