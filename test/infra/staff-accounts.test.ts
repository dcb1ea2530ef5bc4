import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { RoleSchema } from '../../shared/login/role.ts';
import { synthesise } from './synthesised.ts';
import { variablesOf } from './variables.ts';

const own = synthesise('prod', { logins: 'own-accounts' });
const { data } = own.templates;

describe('accounts of staff in this stack', () => {
  it('ask everybody for a second factor, and let nobody sign up', () => {
    data.hasResource('AWS::Cognito::UserPool', {
      Properties: {
        MfaConfiguration: 'ON',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        DeletionProtection: 'ACTIVE',
        Policies: { PasswordPolicy: Match.objectLike({ MinimumLength: 14 }) },
      },
      DeletionPolicy: 'Retain',
    });
  });

  it('have a group for each role', () => {
    const groups = Object.values(data.findResources('AWS::Cognito::UserPoolGroup'));
    expect(groups.map(({ Properties }) => Properties.GroupName).sort()).toEqual(
      [...RoleSchema.options].sort(),
    );
  });

  it.each([
    ['office', 'office.example'],
    ['coordinator', 'coordinators.example'],
  ])('give the site of %s a client for the code flow with a secret', (_site, name) => {
    data.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      AllowedOAuthFlows: ['code'],
      GenerateSecret: true,
      CallbackURLs: [`https://${name}/login/callback`],
      LogoutURLs: [`https://${name}/logged-out`],
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  it('are what the sites are told of', () => {
    expect(variablesOf(own, 'analysis')).toMatchObject({
      OIDC_ISSUER: expect.stringContaining('staff UserPool'),
      OIDC_CLIENT_ID: 'staff UserPoolClient',
      OIDC_ROLES_CLAIM: 'cognito:groups',
    });
  });

  it('are not made where the city has a provider', () => {
    const { templates } = synthesise('prod');
    templates.data.resourceCountIs('AWS::Cognito::UserPool', 0);
  });
});
