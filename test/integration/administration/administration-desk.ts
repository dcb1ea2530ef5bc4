import { parse } from 'node-html-parser';
import { createApp } from '../../../functions/administration/app.tsx';
import type { Role } from '../../../shared/login/role.ts';
import { createAuditRepository } from '../../../shared/storage/audit-repository.ts';
import { createDeputyRepository } from '../../../shared/storage/deputy-repository.ts';
import { createEditionRepository } from '../../../shared/storage/edition-repository.ts';
import { createSessionRegister } from '../../../shared/storage/session-register.ts';
import { definition, schedule } from '../../fixtures/definition.ts';
import { logIn, officeLogin } from '../../fixtures/office-login.ts';
import { freshStorage } from '../storage.ts';

const ORIGIN = 'http://localhost:3001';

/** The administration's pages on real storage, before the invented city's edition opens. */
export async function administrationDesk(roles: Role[] = ['administrator']) {
  const storage = await freshStorage();
  const time = { now: new Date('2040-10-20T12:00:00+09:00') };
  const clock = () => time.now;
  const gate = officeLogin('office', clock);
  const editions = createEditionRepository(storage.db, storage.tables.office, clock);
  const deputies = createDeputyRepository(storage.db, storage.tables.office, clock);
  const app = createApp({
    gate,
    audit: gate.audit,
    definitions: new Map([[definition.survey, definition]]),
    configured: [schedule],
    editions,
    deputies,
    sessions: {
      office: createSessionRegister(storage.db, storage.tables.office, clock),
      coordinator: createSessionRegister(storage.db, storage.tables.coordination, clock),
    },
    trail: {
      entries: createAuditRepository(storage.db, storage.tables.audit, clock),
      heads: { keep: async () => {}, of: async () => [] },
    },
  });
  // Long enough for every test: the clock only moves within them.
  const cookieNow = () => logIn(gate, { subject: 'admin-1', roles });
  const page = async (response: Response) => ({
    status: response.status,
    location: response.headers.get('location'),
    page: parse(await response.text()),
  });
  const get = async (path: string) =>
    page(await app.request(ORIGIN + path, { headers: { cookie: await cookieNow() } }));
  const post = async (path: string, fields: Record<string, string>) =>
    page(
      await app.request(ORIGIN + path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: {
          cookie: await cookieNow(),
          origin: ORIGIN,
          host: new URL(ORIGIN).host,
          'sec-fetch-site': 'same-origin',
        },
      }),
    );
  return {
    storage,
    editions,
    deputies,
    recorded: gate.audit.recorded,
    at: (jst: string) => {
      time.now = new Date(`${jst}+09:00`);
    },
    get,
    post,
    /** Opens a page with a form and sends it, with what is typed. */
    async confirm(path: string, typed: Record<string, string> = {}) {
      const { page: shown } = await get(path);
      const form = shown.querySelector('main form');
      const hidden = (form?.querySelectorAll('input') ?? []).map(
        (input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''] as const,
      );
      return post(form?.getAttribute('action') ?? path, {
        ...Object.fromEntries(hidden),
        ...typed,
      });
    },
  };
}

export type AdministrationDesk = Awaited<ReturnType<typeof administrationDesk>>;
