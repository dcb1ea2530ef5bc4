import { addressOf, type StageConfig } from '../../config.ts';

/** What a site is told of its log-in provider and of itself, apart from secrets. */
export function loginVariables(config: StageConfig, site: 'office' | 'coordinator') {
  const { issuer, clientId, rolesClaim, roleMap, logout } = config.logins[site];
  return {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_ROLES_CLAIM: rolesClaim,
    OIDC_ROLE_MAP: JSON.stringify(roleMap),
    OIDC_LOGOUT: logout,
    SITE_URL: addressOf(config.domains[site]),
  };
}
