import { addressOf, type StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';

/** What a site is told of its log-in provider and of itself, apart from secrets. */
export function loginVariables(
  { logins }: DataStack,
  config: StageConfig,
  site: 'office' | 'coordinator',
) {
  const { issuer, clientId, rolesClaim, roleMap, logout } = logins[site];
  return {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_ROLES_CLAIM: rolesClaim,
    OIDC_ROLE_MAP: JSON.stringify(roleMap),
    OIDC_LOGOUT: logout,
    SITE_URL: addressOf(config.domains[site]),
  };
}
