import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FUNCTIONS, type FunctionName } from '../../../infra/bundle.ts';
import { createAuditTrail } from '../../../shared/audit/trail.ts';
import type * as Cipher from '../../../shared/contact/details-cipher.ts';
import { untouched } from '../../../shared/edition/edition.ts';
import type { Role } from '../../../shared/login/role.ts';
import type * as Connect from '../../../shared/mail/connect-mailer.ts';
import type { Mailer } from '../../../shared/mail/mail.ts';
import { addDays, dayOf } from '../../../shared/response/day.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { createAuditRepository } from '../../../shared/storage/audit-repository.ts';
import { createEditionRepository } from '../../../shared/storage/edition-repository.ts';
import { createSessionRepository } from '../../../shared/storage/session-repository.ts';
import { asFunction } from '../../calls/at-work.ts';
import { invoke } from '../../fixtures/api-gateway-event.ts';
import { ASSETS } from '../../fixtures/office-login.ts';
import { arnOf } from '../../infra/arn.ts';
import { synthesise } from '../../infra/synthesised.ts';
import { variablesOf } from '../../infra/variables.ts';
import { freshStorage, itemsIn, type TestStorage } from '../storage.ts';
import { type StandIn, standInForAws } from './stand-in.ts';

const details = {
  name: '見本 花子',
  email: 'hanako@example.jp',
  language: 'ja',
  consentedAt: '2026-11-04T15:30:00Z',
  consentVersion: '2026-1',
} as const;

const MAIL = {
  to: 'hanako@example.jp',
  subject: '見本',
  text: '見本',
  stopAddress: 'https://survey.example/my-contact/stop/token',
};

/** What a function has made of its cipher and its mailer, so that it can be used as the function would. */
const made = vi.hoisted(() => ({
  encryptors: [] as Cipher.EncryptDetails[],
  decryptors: [] as Cipher.DecryptDetails[],
  mailers: [] as Mailer[],
}));
vi.mock('../../../shared/contact/details-cipher.ts', async (original) => {
  const real = await original<typeof Cipher>();
  const keep = <T>(all: T[], one: T): T => {
    all.push(one);
    return one;
  };
  return {
    ...real,
    createDetailsEncryptor: (key: string) =>
      keep(made.encryptors, real.createDetailsEncryptor(key)),
    createDetailsDecryptor: (key: string) =>
      keep(made.decryptors, real.createDetailsDecryptor(key)),
  };
});

vi.mock('../../../shared/mail/connect-mailer.ts', async (original) => {
  const { connectMailer } = await original<typeof Connect>();
  return {
    connectMailer: (...given: Parameters<typeof connectMailer>) => {
      const mailer = connectMailer(...given);
      made.mailers.push(mailer);
      return mailer;
    },
  };
});

/** Only a bundle has them beside it. */
vi.mock('../../../shared/web/assets.ts', async (original) => ({
  ...(await original<object>()),
  loadAssets: () => ASSETS,
}));

const SAMPLE = 'kiyose-2025-sample';
const prod = synthesise('prod');
let aws: StandIn;
let storage: TestStorage;
let sealed: Uint8Array;

beforeAll(async () => {
  aws = await standInForAws();
  storage = await freshStorage();
  const editions = createEditionRepository(storage.db, storage.tables.office, systemClock);
  const [opensOn, after] = [dayOf(new Date()), addDays(dayOf(new Date()), 1)];
  const dates = { survey: SAMPLE, opensOn, closesOn: opensOn, answersDeletedOn: after };
  await editions.put(
    { ...untouched(SAMPLE), state: 'open', dates: { ...dates, contactsDeletedOn: after } },
    0,
  );
  const { createDetailsEncryptor } = await import('../../../shared/contact/details-cipher.ts');
  Object.assign(process.env, aws.environment);
  sealed = await createDetailsEncryptor(arnOf('contact key'))('contact', details);
});
afterAll(() => aws?.stop());

beforeEach(() => {
  vi.resetModules();
  made.encryptors.length = 0;
  made.decryptors.length = 0;
  made.mailers.length = 0;
});

/** Loads a function with the variables of the template, as Lambda would. */
async function load(name: FunctionName): Promise<(event: unknown, context: unknown) => unknown> {
  const variables = Object.entries(variablesOf(prod, name)).map(([key, value]) => {
    if (key.endsWith('_TABLE')) return [key, storage.tables[value as keyof typeof storage.tables]];
    return [key, /^secret | key$/.test(value) ? arnOf(value) : value];
  });
  for (const [key, value] of variables) vi.stubEnv(String(key), value);
  const { handler } = await asFunction(name, () => import(`../../../functions/${name}/index.ts`));
  return handler;
}

/** A person's request to a site of staff, with a session that the log-in would have begun. */
async function visit(
  name: FunctionName,
  roles: Role[],
  path: string,
  form?: Record<string, string>,
): Promise<Response> {
  const handler = await load(name);
  const site = name === 'coordinator' || name === 'counter' ? 'coordinator' : 'office';
  const table = site === 'office' ? storage.tables.office : storage.tables.coordination;
  const id = 'a'.repeat(43);
  const long = Math.floor(Date.now() / 1000) - 600;
  const person = { subject: 'person-1', name: '見本の職員', roles };
  await createSessionRepository(storage.db, table, systemClock).put(id, {
    ...person,
    startedAt: long,
    seenAt: long,
  });
  const origin = `https://${site}.example`;
  const headers = { cookie: `__Host-${site}=${id}`, origin, 'sec-fetch-site': 'same-origin' };
  const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
  const request = new Request(`${origin}${path}`, { headers, ...sent });
  return asFunction(name, () => invoke(handler as Parameters<typeof invoke>[0], request));
}

/** Through the residents' door, behind which its secrets are read. */
async function goIn(handler: Awaited<ReturnType<typeof load>>): Promise<void> {
  const request = new Request(`https://survey.example/${SAMPLE}/receipt`);
  expect((await invoke(handler as Parameters<typeof invoke>[0], request)).status).toBe(200);
}

describe('wired as the template says, with AWS at the other end', () => {
  it.each(FUNCTIONS)('%s starts, and uses each key and secret it is told of', async (name) => {
    const handler = await load(name);
    expect(handler).toBeTypeOf('function');
    await asFunction(name, async () => {
      if (name === 'resident') await goIn(handler);
      for (const encrypt of made.encryptors) {
        expect(await encrypt('contact', details)).toBeInstanceOf(Uint8Array);
      }
      for (const mailer of made.mailers) await mailer.send(MAIL);
      for (const decrypt of made.decryptors) {
        expect(await decrypt('contact', sealed)).toEqual(details);
      }
    });
    const used = made.encryptors.length + made.decryptors.length;
    expect(used > 0).toBe('CONTACT_KEY' in variablesOf(prod, name));
    expect(made.mailers.length > 0).toBe('MAIL' in variablesOf(prod, name));
  });

  it('the audit job keeps heads in the bucket, and finds them there', async () => {
    const repository = createAuditRepository(storage.db, storage.tables.audit, systemClock);
    const trail = createAuditTrail({ duty: 'letters', repository, clock: systemClock });
    await trail.record({ actor: 'person-1', action: 'login.logged-in', outcome: 'done' });
    const handler = await load('audit-job');
    await asFunction('audit-job', async () => {
      await handler({}, {});
      await expect(handler({}, {})).resolves.not.toThrow();
    });
  });

  it('administration compares the trail with the heads in the bucket', async () => {
    const page = await visit('administration', ['auditor'], '/administration/audit');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('すべて書かれたときのままです');
  });

  it.each(['kpi-job', 'contact-job', 'publication-job'] as const)('%s runs', async (name) => {
    const handler = await load(name);
    await expect(asFunction(name, () => handler({}, {}))).resolves.not.toThrow();
  });

  it.each([
    ['resident', '/'],
    ['my-contact', '/my-contact'],
  ] as const)('%s answers, and reads how its editions stand', async (name, path) => {
    const handler = await load(name);
    const request = new Request(`https://survey.example${path}`);
    const page = await asFunction(name, () =>
      invoke(handler as Parameters<typeof invoke>[0], request),
    );
    expect(page.status).toBe(200);
  });

  const EVERYTHING: Role[] = ['administrator', 'analyst', 'letters', 'reception', 'paper'];

  it.each([
    ['analysis', '/', EVERYTHING],
    ['letters', '/letters', EVERYTHING],
    ['paper', '/paper', EVERYTHING],
    ['administration', '/administration', EVERYTHING],
    ['coordinator', '/', ['city-coordinator']],
    ['counter', '/counter', ['city-coordinator']],
  ] as const)('%s knows who is logged in', async (name, path, roles) => {
    expect((await visit(name, [...roles], path)).status).toBe(200);
  });

  it.each([
    ['analysis', '/publishing'],
    ['letters', '/letters'],
    ['paper', '/paper'],
    ['administration', '/administration'],
  ] as const)(
    '%s turns away who has no role for it, and looks for deputies',
    async (name, path) => {
      expect((await visit(name, ['auditor'], path)).status).toBe(403);
    },
  );

  it('the office reads how many people registered as volunteers', async () => {
    expect((await visit('analysis', EVERYTHING, '/indicators/platform')).status).toBe(200);
  });

  it('the office reads how many letters were used', async () => {
    const path = '/surveys/kiyose-2026/watching';
    expect((await visit('analysis', EVERYTHING, path)).status).toBe(200);
  });

  it('an administrator ends the coordinators’ sessions, a coordinator their own', async () => {
    const ended = { site: 'coordinator', everybody: 'yes' };
    await visit('coordinator', ['city-coordinator'], '/');
    const answer = await visit('administration', EVERYTHING, '/administration/sessions/end', ended);
    expect(answer.status).toBe(303);
    expect(await itemsIn(storage, 'coordination')).toEqual([]);
    expect((await visit('coordinator', ['city-coordinator'], '/logout', {})).status).toBe(303);
    expect(await itemsIn(storage, 'coordination')).toEqual([]);
  });

  it('jobs clear away what a rehearsal left', async () => {
    const today = dayOf(new Date());
    const editions = createEditionRepository(storage.db, storage.tables.office, systemClock);
    const rehearsal = { startedOn: today, endedOn: today };
    await editions.put({ ...untouched('kiyose-2026'), rehearsal }, 0);
    const left = [
      ['responses', `kiyose-2026-rehearsal#${today}#0`],
      ['results', 'kiyose-2026-rehearsal'],
      ['contacts', 'kiyose-2026-rehearsal'],
    ] as const;
    for (const [table, pk] of left) {
      const Item = { pk, sk: 'left' };
      await storage.db.send(new PutCommand({ TableName: storage.tables[table], Item }));
    }
    for (const name of ['kpi-job', 'contact-job'] as const) {
      const handler = await load(name);
      await asFunction(name, () => handler({}, {}));
    }
    for (const [table] of left) {
      const items = await itemsIn(storage, table);
      expect(items.filter(({ pk }) => String(pk).includes('rehearsal'))).toEqual([]);
    }
  });

  it.each([
    ['coordinator', '/'],
    ['counter', '/counter'],
  ] as const)('%s turns away who is no coordinator', async (name, path) => {
    expect((await visit(name, ['viewer'], path)).status).toBe(403);
  });
});
