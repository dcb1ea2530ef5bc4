import { describe, expect, it } from 'vitest';
import { organisationOf, SeveralOrganisationsError } from '../../../shared/login/organisation.ts';
import { loginRoutes } from '../../../shared/login/routes.tsx';
import { officeLogin } from '../../fixtures/office-login.ts';

describe('the organisation of a person', () => {
  it('is what follows the prefix in the name of a group', () => {
    expect(organisationOf(['coordinator', 'organisation:shakyo'])).toBe('shakyo');
  });

  it('is none for whoever is in no such group, or in one whose name only resembles it', () => {
    expect(organisationOf(['coordinator'])).toBeUndefined();
    expect(organisationOf(['organisation', 'my-organisation:a', 'Organisation:a'])).toBeUndefined();
    expect(
      organisationOf(['organisation:', 'organisation:A b', 'organisation:a#b']),
    ).toBeUndefined();
  });

  it('is one even if the provider names the same group twice', () => {
    expect(organisationOf(['organisation:a', 'organisation:a'])).toBe('a');
  });

  it('can not be two: nobody could tell whose people the person may see', () => {
    expect(() => organisationOf(['organisation:a', 'organisation:b'])).toThrow(
      SeveralOrganisationsError,
    );
  });
});

it('whoever is in two of them is not logged in, and is told what to do', async () => {
  const login = officeLogin('coordinator', () => new Date('2040-11-02T03:00:00Z'));
  const checks = { state: 's', nonce: 'n', verifier: 'v' };
  const provider = {
    begin: async () => ({ url: new URL('https://provider.example/'), checks }),
    complete: async () => {
      throw new SeveralOrganisationsError('two');
    },
  };
  const routes = loginRoutes({ ...login, provider });
  const cookie = (await routes.request('/login')).headers.get('set-cookie')?.split(';')[0] ?? '';
  const back = await routes.request('/login/callback?code=c&state=s', { headers: { cookie } });
  expect(back.status).toBe(403);
  expect(await back.text()).toContain('団体を1つにするよう依頼してください');
  expect(back.headers.get('set-cookie') ?? '').not.toContain('__Host-coordinator=');
});
