import type { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { createApp as createAdministration } from '../../../functions/administration/app.tsx';
import type { AdministrationDeps } from '../../../functions/administration/deps.ts';
import { createApp as createAnalysis } from '../../../functions/analysis/app.tsx';
import type { AnalysisDeps } from '../../../functions/analysis/deps.ts';
import { createApp as createLetters } from '../../../functions/letters/app.tsx';
import type { LettersDeps } from '../../../functions/letters/deps.ts';
import { createApp as createPaper } from '../../../functions/paper/app.tsx';
import type { PaperDeps } from '../../../functions/paper/deps.ts';
import type { Role } from '../../../shared/login/role.ts';
import { cityNamed } from '../../../surveys/index.ts';
import { logIn, officeLogin } from '../../fixtures/office-login.ts';

/** Addresses that everybody may ask for, to log in and out or to find the way. */
const FOR_EVERYBODY = /^\/(healthz|assets\/.*|login.*|logout|logged-out)?$/;

const login = officeLogin('office', () => new Date('2040-11-02T03:00:00Z'));
const { audit } = login;
/** Nobody gets as far as what is left out. */
const only = <Deps>(deps: Partial<Deps>): Deps => deps as Deps;

const refreshDefinitions = async () => {};
const FUNCTIONS: readonly (readonly [string, Hono, Role])[] = [
  [
    'analysis',
    createAnalysis(only<AnalysisDeps>({ login, audit, refreshDefinitions, city: cityNamed() })),
    'letters',
  ],
  ['letters', createLetters(only<LettersDeps>({ gate: login, audit })), 'viewer'],
  ['paper', createPaper(only<PaperDeps>({ gate: login, audit })), 'letters'],
  [
    'administration',
    createAdministration(only<AdministrationDeps>({ gate: login, audit })),
    'paper',
  ],
];

const routesOf = (app: Hono) => {
  const routes = app.routes.filter(({ method }) => method !== 'ALL');
  const addresses = routes.map(({ method, path }) => `${method} ${path}`);
  return [...new Set(addresses)].filter((one) => !FOR_EVERYBODY.test(one.split(' ')[1] ?? ''));
};

/** An address of the route: some value for every part that may be anything. */
const addressOf = (path: string): string =>
  path.replace(/:survey/g, 'kiyose-2026').replace(/:\w+(\{[^}]+\}+)?/g, '1');

describe.each(FUNCTIONS)('every route of %s', (_name, app, role) => {
  it('refuses a person who has another duty, and puts each refusal on record', async () => {
    const routes = routesOf(app);
    expect(routes.length).toBeGreaterThan(5);
    for (const route of routes) {
      const [method = '', path = ''] = route.split(' ');
      audit.recorded.length = 0;
      const cookie = await logIn(login, { roles: [role] });
      const headers = { cookie, origin: 'http://localhost', host: 'localhost' };
      const response = await app.request(addressOf(path), { method, headers });
      expect([route, response.status]).toEqual([route, 403]);
      expect([route, audit.recorded]).toMatchObject([
        route,
        [{ actor: 'subject-1', action: 'access.route', outcome: 'denied' }],
      ]);
    }
  });

  it('sends whoever is not logged in to the log-in', async () => {
    for (const route of routesOf(app)) {
      const [method = '', path = ''] = route.split(' ');
      const headers = { origin: 'http://localhost', host: 'localhost' };
      const response = await app.request(addressOf(path), { method, headers });
      expect([route, response.status]).toEqual([route, method === 'GET' ? 302 : 401]);
    }
  });
});
