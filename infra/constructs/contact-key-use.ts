import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Alarms } from './alarms.ts';

/**
 * Tells the operators when contact details are opened by anyone but the coordinators' site. Needs a trail of
 * management events in the account, like the watch over the break-glass role.
 */
export function watchContactKey(alarms: Alarms, key: IKey, coordinators: IRole): void {
  alarms.tellOf(
    'contact-key-elsewhere',
    'Contact details were opened outside the coordinators’ site',
    {
      source: ['aws.kms'],
      detailType: ['AWS API Call via CloudTrail'],
      detail: {
        eventSource: ['kms.amazonaws.com'],
        eventName: ['Decrypt', 'ReEncrypt', 'CreateGrant', 'PutKeyPolicy', 'ScheduleKeyDeletion'],
        resources: { ARN: [key.keyArn] },
        userIdentity: {
          sessionContext: {
            // Whoever has no role at all, like the root user, is somebody else, too.
            sessionIssuer: { arn: [{ 'anything-but': [coordinators.roleArn] }, { exists: false }] },
          },
        },
      },
    },
  );
}
