import { type RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

const SECRETS = {
  accessCode: {
    holds: 'Key of the hashes of access codes',
    notRotated: 'A new value would void every access code on letters already printed.',
  },
  withdrawalCode: {
    holds: 'Key of the withdrawal codes',
    notRotated: 'A new value would void every withdrawal code that residents have noted down.',
  },
  residentSession: {
    holds: "Key of residents' sessions",
    notRotated:
      'A new value would end forms being filled in; it is replaced by hand between editions.',
  },
  analysisSession: {
    holds: 'Key of log-ins under way at the analysis site',
    notRotated: 'Protects log-ins of a few minutes; replaced by hand, at the latest every edition.',
  },
  coordinatorSession: {
    holds: "Key of log-ins under way at the coordinators' site",
    notRotated: 'Protects log-ins of a few minutes; replaced by hand, at the latest every edition.',
  },
  stopLink: {
    holds: 'Key of the links in mails that stop further contact',
    notRotated: 'A new value would void the links in every mail already sent.',
  },
  trailNames: {
    holds: "Key of the names under which coordinators' trail and logs know people",
    notRotated: "A new value would cut each person's trail in two that nobody could join.",
  },
  paper: {
    holds: 'Key of first keyings of paper forms and of the ids of imported answers',
    notRotated:
      'A new value would lose forms keyed once and let a half-stored file be stored again from the start.',
  },
  analysisOidcClient: {
    holds: 'Client secret of the analysis site at its log-in provider',
    notRotated: 'The provider issues it: it changes there first and is then entered here by hand.',
  },
  coordinatorOidcClient: {
    holds: "Client secret of the coordinators' site at its log-in provider",
    notRotated: 'The provider issues it: it changes there first and is then entered here by hand.',
  },
} as const;

export type SecretName = keyof typeof SECRETS;

const LENGTH = 64;

/** Generates every secret where it is kept, so that no person and no pipeline has seen it. */
export function createSecrets(
  scope: Construct,
  removalPolicy: RemovalPolicy,
): Record<SecretName, Secret> {
  const secrets = new Construct(scope, 'Secrets');
  const created = Object.entries(SECRETS).map(([name, { holds, notRotated }]) => {
    const secret = new Secret(secrets, name, {
      description: holds,
      generateSecretString: { passwordLength: LENGTH, excludePunctuation: true },
      removalPolicy,
    });
    Validations.of(secret).acknowledge({ id: 'AwsSolutions-SMG4', reason: notRotated });
    return [name, secret] as const;
  });
  return Object.fromEntries(created) as Record<SecretName, Secret>;
}
