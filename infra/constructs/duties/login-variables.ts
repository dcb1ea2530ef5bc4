import type { StageConfig } from '../../config.ts';

/** What a site is told of its log-in provider and of itself, apart from secrets. */
export function loginVariables(config: StageConfig, site: 'office' | 'coordinator') {
  const { issuer, clientId, rolesClaim, roleMap } = config.logins[site];
  return {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_ROLES_CLAIM: rolesClaim,
    OIDC_ROLE_MAP: JSON.stringify(roleMap),
    SITE_URL: `https://${config.domains[site].name}`,
  };
}
