import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { requireSession } from '../../../shared/login/require-session.tsx';
import { OFFICE_ROLES } from '../../../shared/login/role.ts';
import { createDeputyRepository } from '../../../shared/storage/deputy-repository.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { MessagePage } from '../../../shared/web/office/message-page.tsx';
import { officeSite } from '../../../shared/web/office/office.ts';
import { ASSETS, logIn, officeLogin } from '../../fixtures/office-login.ts';
import { freshStorage } from '../storage.ts';

const time = { now: new Date('2040-11-02T12:00:00+09:00') };
const clock = () => time.now;
const named = {
  id: 'd1',
  role: 'paper',
  deputy: 'person-3',
  deputyName: '見本の代理',
  from: '2040-11-02',
  until: '2040-11-03',
  reason: '担当者の休暇のため',
  namedBy: 'admin-1',
} as const;

let open: (path?: string) => Promise<{ status: number; text: string }>;
let name: () => Promise<void>;
let recorded: unknown[];
beforeEach(async () => {
  time.now = new Date('2040-11-02T12:00:00+09:00');
  const { db, tables } = await freshStorage();
  const deputies = createDeputyRepository(db, tables.office, clock);
  const login = officeLogin('office', clock);
  const gate = { ...login, deputies, site: officeSite(ASSETS) };
  recorded = login.audit.recorded;
  const app = new Hono();
  app.use(requireSession(gate, OFFICE_ROLES));
  app.get('/', (c) => c.html(MessagePage({ ...frameOf(c, gate), title: '集計', children: '' })));
  app.get('/paper', requireRole(gate, 'paper'), (c) =>
    c.html(MessagePage({ ...frameOf(c, gate), title: '紙の回答', children: '' })),
  );
  name = () => deputies.name(named);
  open = async (path = '/paper') => {
    const cookie = await logIn(login, { subject: 'person-3', roles: ['viewer'] });
    const response = await app.request(path, { headers: { cookie } });
    return { status: response.status, text: await response.text() };
  };
});

describe('a deputy', () => {
  it('is let in for the period named, and every page says so', async () => {
    await name();
    const page = await open();
    expect(page.status).toBe(200);
    expect(page.text).toContain('代理：見本の代理');
    expect(recorded).toEqual([]);
  });

  it('finds the duty handed to them in the navigation of every page', async () => {
    expect((await open('/')).text).not.toContain('href="/paper"');
    await name();
    expect((await open('/')).text).toContain('href="/paper"');
  });

  it('is refused before being named and after the period, with the id to pass on', async () => {
    const before = await open();
    expect(before.status).toBe(403);
    expect(before.text).toContain('person-3');
    await name();
    time.now = new Date('2040-11-04T00:00:00+09:00');
    expect((await open()).status).toBe(403);
    expect(recorded).toHaveLength(2);
  });
});
