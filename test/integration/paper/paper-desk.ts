import { randomUUID } from 'node:crypto';
import { createApp } from '../../../functions/paper/app.tsx';
import { connectPaper } from '../../../functions/paper/connect.ts';
import { drawTicketNumber, type TicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import { connectGate } from '../../../shared/login/gate.ts';
import type { Role } from '../../../shared/login/role.ts';
import { type Session, secondsOf } from '../../../shared/login/session.ts';
import type { SurveyResponse } from '../../../shared/response/survey-response.ts';
import { createInvitationRepository } from '../../../shared/storage/invitation-repository.ts';
import { createResponseRepository } from '../../../shared/storage/response-repository.ts';
import { createTicketRepository } from '../../../shared/storage/ticket-repository.ts';
import { officeSite } from '../../../shared/web/office/office.ts';
import { definition, noonOf, schedule } from '../../fixtures/definition.ts';
import { ASSETS, recordingLogger } from '../../fixtures/office-login.ts';
import { freshStorage } from '../storage.ts';

const EXPIRES = new Date('2041-01-01T00:00:00+09:00');
const HOST = 'office.example';

/** The site of paper forms for the invented survey, with tables, tickets and people of its own. */
export async function paperDesk() {
  const storage = await freshStorage();
  const { db, tables } = storage;
  const time = { now: noonOf('2040-11-02') };
  const clock = () => time.now;
  const { logger } = recordingLogger();
  const gate = connectGate(
    { sessions: tables.office, audit: tables.audit },
    { duty: 'paper', db, site: officeSite(ASSETS), clock, logger },
  );
  // After two corrections of typing errors.
  const corrected = { ...definition, textVersion: 2 };
  const edition = { definition: corrected, schedule };
  const deps = connectPaper(gate, {
    db,
    tables,
    editions: async () => [{ ...edition, state: 'open', sealedDays: [] }],
    secret: '0123456789abcdef0123456789abcdef',
  });
  const app = createApp(deps);
  const tickets = createTicketRepository(db, tables, clock);
  const invitations = createInvitationRepository(db, tables.invitations, clock);
  const responses = createResponseRepository(db, tables.responses, clock);
  let letter = 0;
  const session = (subject: string, roles: Role[]): Session => {
    const now = secondsOf(clock());
    return { subject, name: `見本の${subject}`, roles, startedAt: now, seenAt: now };
  };
  return {
    storage,
    time,
    deps,
    edition,
    /** A form whose code the reception has claimed. */
    async ticket(): Promise<TicketNumber> {
      letter += 1;
      const { survey } = definition;
      const codeHash = randomUUID();
      const code = { survey, codeHash, letterNumber: letter, batch: 'first', stream: 'sampled' };
      await invitations.issue({ ...code, stream: 'sampled' }, EXPIRES);
      for (;;) {
        const number = drawTicketNumber();
        const handed = { survey, number, codeHash, stream: 'sampled', mac: 'mac' } as const;
        const outcome = await tickets.handOut({ ...handed, expiresAt: EXPIRES });
        if (outcome === 'stored') return number;
        // Drawn before: of some hundred numbers, two may be the same.
        if (outcome !== 'number-taken') throw new Error(outcome);
      }
    },
    /** Every answer stored under this day. */
    async answers(day = '2040-11-02'): Promise<SurveyResponse[]> {
      const found: SurveyResponse[] = [];
      for await (const one of responses.ofDay(definition.survey, day)) found.push(one);
      return found;
    },
    /** What someone who is logged in gets to see. */
    async person(subject: string, roles: Role[] = ['paper']) {
      const id = randomUUID().replaceAll('-', '').padEnd(43, 'a');
      await gate.sessions.put(id, session(subject, roles));
      const headers = { cookie: `__Host-office=${id}`, host: HOST };
      const send = async (path: string, body?: URLSearchParams | FormData) => {
        const origin = { origin: `https://${HOST}` };
        const init = body
          ? { method: 'POST', body, headers: { ...headers, ...origin } }
          : { headers };
        const response = await app.request(`https://${HOST}${path}`, init);
        const location = response.headers.get('location') ?? '';
        return { status: response.status, location, text: await response.text() };
      };
      return {
        get: (path: string) => send(path),
        post: (path: string, fields: Record<string, string>) =>
          send(path, new URLSearchParams(fields)),
        upload: (path: string, csv: string | Uint8Array<ArrayBuffer>) => {
          const form = new FormData();
          form.set('file', new File([csv], 'forms.csv', { type: 'text/csv' }));
          return send(path, form);
        },
      };
    },
  };
}

export type PaperDesk = Awaited<ReturnType<typeof paperDesk>>;
