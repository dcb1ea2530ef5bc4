import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawTicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import {
  createTicketRepository,
  type HandedTicket,
  type TicketRepository,
  useTicket,
} from '../../../shared/storage/ticket-repository.ts';
import { writeTogether } from '../../../shared/storage/transaction.ts';
import { itemsIn } from '../storage.ts';
import { INVITATIONS_EXPIRE, SURVEY, sampleSubmission } from './sample-submission.ts';
import { type SubmissionDesk, submissionDesk } from './submission-desk.ts';

let desk: SubmissionDesk;
let tickets: TicketRepository;

beforeAll(async () => {
  desk = await submissionDesk();
  tickets = createTicketRepository(desk.storage.db, desk.storage.tables, () => desk.time.now);
});

const ticketFor = (codeHash: string, change: Partial<HandedTicket> = {}): HandedTicket => ({
  survey: SURVEY,
  number: drawTicketNumber(),
  codeHash,
  stream: 'sampled',
  mac: randomUUID(),
  expiresAt: INVITATIONS_EXPIRE,
  ...change,
});

describe('a keying ticket', () => {
  it('is handed out for an unused code, which is used from then on, on the web too', async () => {
    const code = await desk.invite(randomUUID());
    const ticket = ticketFor(code);
    expect(await tickets.handOut(ticket)).toBe('stored');
    expect(await tickets.get(SURVEY, ticket.number)).toEqual({
      stream: 'sampled',
      used: false,
      mac: ticket.mac,
    });
    expect(await desk.submissions.submit(sampleSubmission(code))).toBe('code-used');
  });

  it('is not handed out for a code that was used on the web', async () => {
    const code = await desk.invite(randomUUID());
    await desk.submissions.submit(sampleSubmission(code));
    const ticket = ticketFor(code);
    expect(await tickets.handOut(ticket)).toBe('code-used');
    expect(await tickets.get(SURVEY, ticket.number)).toBeUndefined();
  });

  it('is one of two when web and paper come at the same moment', async () => {
    const code = await desk.invite(randomUUID());
    const outcomes = await Promise.all([
      tickets.handOut(ticketFor(code)),
      desk.submissions.submit(sampleSubmission(code)),
      tickets.handOut(ticketFor(code)),
    ]);
    expect(outcomes.toSorted()).toEqual(['code-used', 'code-used', 'stored']);
  });

  it('does not take the number of another, and then leaves the code unused', async () => {
    const first = ticketFor(await desk.invite(randomUUID()));
    await tickets.handOut(first);
    const code = await desk.invite(randomUUID());
    const second = ticketFor(code, { number: first.number });
    expect(await tickets.handOut(second)).toBe('number-taken');
    expect((await desk.invitations.get(SURVEY, code))?.used).toBe(false);
  });

  it('is used up once', async () => {
    const ticket = ticketFor(await desk.invite(randomUUID()));
    await tickets.handOut(ticket);
    const before = await tickets.count(SURVEY);
    const use = () =>
      writeTogether(desk.storage.db, [
        useTicket(desk.storage.tables.office, SURVEY, ticket.number),
      ]);
    expect(await use()).toBe('stored');
    expect(await use()).toBe('ticket-used');
    expect((await tickets.get(SURVEY, ticket.number))?.used).toBe(true);
    expect(await tickets.count(SURVEY)).toEqual({ open: before.open - 1, used: before.used + 1 });
  });

  it('can not be used when it was never handed out', async () => {
    const never = useTicket(desk.storage.tables.office, SURVEY, drawTicketNumber());
    expect(await writeTogether(desk.storage.db, [never])).toBe('ticket-used');
  });

  it('shares no value of its own with the code it was handed out for', async () => {
    const code = await desk.invite(randomUUID());
    const ticket = ticketFor(code);
    await tickets.handOut(ticket);
    const stored = (await itemsIn(desk.storage, 'office')).find(({ sk }) => sk === ticket.number);
    expect(Object.keys(stored ?? {}).sort()).toEqual(
      ['expiresAt', 'mac', 'pk', 'sk', 'stream', 'used', 'v'].sort(),
    );
    expect(JSON.stringify(stored)).not.toContain(code);
  });
});
