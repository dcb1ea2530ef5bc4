import { CfnOutput, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
  UserPoolGroup,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { RoleSchema } from '../../shared/login/role.ts';
import type { Login } from '../config.ts';

type StaffSite = 'office' | 'coordinator';

export interface StaffAccountsProps {
  /** Begins the address at which people log in; unlike any other in the region. */
  readonly domainPrefix: string;
  readonly siteUrls: Readonly<Record<StaffSite, string>>;
  readonly keepsData: boolean;
}

/**
 * Accounts of staff where the city has no log-in provider of its own. Somebody opens each account by hand,
 * nobody signs up; a second factor is asked of everybody, and groups are named like the roles.
 */
export class StaffAccounts extends Construct {
  readonly logins: Readonly<Record<StaffSite, Login>>;

  constructor(scope: Construct, id: string, props: StaffAccountsProps) {
    super(scope, id);
    const pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      mfa: Mfa.REQUIRED,
      // Of the second factors the one without a telephone number, which would be stored and could be taken over.
      mfaSecondFactor: { sms: false, otp: true },
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      // A lost password is set anew by an administrator, who knows the person.
      accountRecovery: AccountRecovery.NONE,
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: props.keepsData,
      removalPolicy: props.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    Validations.of(pool).acknowledge(
      {
        id: 'AwsSolutions-COG3',
        reason:
          'Threat protection costs by user and judges by address; a second factor is required of everybody, and accounts are opened by hand.',
      },
      {
        id: 'AwsSolutions-COG8',
        reason: 'Nothing of the larger plan is used; a second factor is required of everybody.',
      },
    );
    for (const groupName of RoleSchema.options) {
      new UserPoolGroup(this, groupName, { userPool: pool, groupName });
    }
    const domain = pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: props.domainPrefix },
    });
    const loginOf = (site: StaffSite): Login => {
      const url = props.siteUrls[site];
      const client = new UserPoolClient(this, `${site}Client`, {
        userPool: pool,
        generateSecret: true,
        authFlows: {},
        oAuth: {
          flows: { authorizationCodeGrant: true },
          scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
          callbackUrls: [`${url}/login/callback`],
          logoutUrls: [`${url}/logged-out`],
        },
        preventUserExistenceErrors: true,
        idTokenValidity: Duration.minutes(5),
        accessTokenValidity: Duration.minutes(5),
        refreshTokenValidity: Duration.hours(1),
      });
      return {
        issuer: pool.userPoolProviderUrl,
        clientId: client.userPoolClientId,
        rolesClaim: 'cognito:groups',
        roleMap: {},
        logout: `${domain.baseUrl()}/logout`,
      };
    };
    this.logins = { office: loginOf('office'), coordinator: loginOf('coordinator') };
    new CfnOutput(this, 'PoolId', {
      description: 'Where accounts of staff are opened',
      value: pool.userPoolId,
    });
  }
}
