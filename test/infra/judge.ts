import { runSimulation } from '@cloud-copilot/iam-simulate';
import type { Call } from '../calls/call.ts';
import { arnOf } from './arn.ts';
import { policyOf, type Right } from './granted.ts';

/** A call as a policy judges it, with what AWS tells the policy beside it. */
export interface JudgedCall extends Call {
  /** The service that makes the call on the function's behalf. */
  readonly via?: string;
}

/**
 * Whether these rights let the call through, as IAM evaluates them.
 *
 * @throws {Error} when the policy or the request can't be evaluated: that is no denial.
 */
export async function allows(rights: readonly Right[], call: JudgedCall): Promise<boolean> {
  const resource = arnOf(call.on).replace(/\/\*$/, '/object');
  const ran = await runSimulation(
    {
      request: {
        principal: 'arn:aws:sts::111111111111:assumed-role/function/session',
        action: call.action,
        resource: { resource, accountId: '111111111111' },
        contextVariables: contextOf(call),
      },
      identityPolicies: [{ name: 'duty', policy: policyOf(rights) }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      // A key lets the roles of its account do what their own policies say.
      ...(call.action.startsWith('kms:') ? { resourcePolicy: ACCOUNT_DECIDES } : {}),
    },
    { simulationMode: 'Strict' },
  );
  if (ran.resultType === 'error') throw new Error(JSON.stringify(ran.errors));
  if (ran.resultType === 'single' && ran.result.ignoredContextKeys?.length) {
    throw new Error(`not judged: ${ran.result.ignoredContextKeys.join(', ')}`);
  }
  return ran.overallResult === 'Allowed';
}

const ACCOUNT_DECIDES = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111111111111:root' },
      Action: 'kms:*',
      Resource: '*',
    },
  ],
};

function contextOf(call: JudgedCall): Record<string, string | string[]> {
  const { key, attributes, select, transaction, via, from } = call;
  return {
    ...(key ? { 'dynamodb:LeadingKeys': [key] } : {}),
    ...(attributes ? { 'dynamodb:Attributes': [...attributes] } : {}),
    ...(select ? { 'dynamodb:Select': select } : {}),
    // Whether a condition check stands in a transaction is told to no policy: it can't stand elsewhere.
    ...(transaction && call.action !== 'dynamodb:ConditionCheckItem'
      ? { 'dynamodb:EnclosingOperation': 'TransactWriteItems' }
      : {}),
    ...(from ? { 'ses:FromAddress': from } : {}),
    ...(via ? { 'kms:ViaService': via } : {}),
  };
}
