import { Configuration } from 'openid-client';
import { describe, expect, it } from 'vitest';
import { LogoutSchema, logoutAddress } from '../../../shared/login/logout.ts';

const leaving = {
  clientId: 'office',
  back: 'https://office.example/logged-out',
  idToken: 'id.token.hint',
};
const provider = (metadata: Record<string, string>) =>
  new Configuration({ issuer: 'https://login.example', ...metadata }, 'office');
const offering = provider({ end_session_endpoint: 'https://login.example/end?tenant=kiyose' });

const asked = (address: string | undefined) => {
  const url = new URL(address ?? '');
  return [`${url.origin}${url.pathname}`, Object.fromEntries(url.searchParams)];
};

describe('logging out at the provider', () => {
  it('asks as OpenID Connect says, where the provider offers it', () => {
    expect(asked(logoutAddress('end-session', offering, leaving))).toEqual([
      'https://login.example/end',
      {
        tenant: 'kiyose',
        client_id: 'office',
        post_logout_redirect_uri: 'https://office.example/logged-out',
        id_token_hint: 'id.token.hint',
      },
    ]);
  });

  it('is left out where the provider offers none, or is told not to', () => {
    expect(logoutAddress('end-session', provider({}), leaving)).toBeUndefined();
    expect(logoutAddress('none', offering, leaving)).toBeUndefined();
  });

  it('asks Cognito in its own words, and gives it no token in an address', () => {
    expect(asked(logoutAddress('https://pool.example/logout', provider({}), leaving))).toEqual([
      'https://pool.example/logout',
      { client_id: 'office', logout_uri: 'https://office.example/logged-out' },
    ]);
  });

  it('is configured by one of two words or an address', () => {
    expect(LogoutSchema.safeParse('maybe').success).toBe(false);
    expect(LogoutSchema.safeParse('https://pool.example/logout').success).toBe(true);
  });
});
