import { Duration, type RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectLockRetention,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { HeadLock } from '../config.ts';

/** Keeps heads of the audit trail: whatever is put there stays as it is until its lock ends. */
export class AuditHeads extends Construct {
  /** Names of buckets are the world's: the account makes this one ours. */
  readonly bucketName: string;
  readonly bucketArn: string;

  constructor(scope: Construct, id: string, lock: HeadLock, removalPolicy: RemovalPolicy) {
    super(scope, id);
    const stack = Stack.of(this);
    this.bucketName = `${stack.stackName}-audit-heads-${stack.account}`;
    this.bucketArn = `arn:${stack.partition}:s3:::${this.bucketName}`;
    const days = Duration.days(lock.days);
    const bucket = new Bucket(this, 'Bucket', {
      bucketName: this.bucketName,
      objectLockDefaultRetention:
        lock.mode === 'compliance'
          ? ObjectLockRetention.compliance(days)
          : ObjectLockRetention.governance(days),
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy,
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'One job writes here, a handful of empty objects an hour; the objects are themselves a log that nobody can change.',
    });
  }
}
