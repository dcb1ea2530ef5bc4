import { createHmac } from 'node:crypto';
import { type AccessCode, parseCode } from '../../../shared/invitation/access-code.ts';
import { hashCode } from '../../../shared/invitation/code-hash.ts';
import { drawTicketNumber, type TicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import type { Edition, LettersDeps } from '../deps.ts';
import { lettersExpireAt } from '../issuing/letters-expire-at.ts';

/** What the form of the reception page carries, so that a repeated press is recognised. */
export interface Press {
  /** Random; stands in the form alone. */
  readonly id: string;
  /** The ticket that this press is to hand out. */
  readonly number: TicketNumber;
}

export type Reception =
  | { readonly outcome: 'handed'; readonly number: TicketNumber }
  /** Not a code at all, or on no letter. */
  | { readonly outcome: 'malformed' | 'unknown' | 'used' };

/** So many numbers in a row are taken only if something is wrong. */
const TRIES = 20;

/**
 * Claims the code of a return slip and hands out a keying ticket for its form. Nothing that is stored
 * leads from one to the other: the number is random, and its MAC has a key that only the form holds.
 */
export async function receiveSlip(
  deps: Pick<LettersDeps, 'invitations' | 'tickets' | 'accessCodeSecret'>,
  { definition, schedule }: Edition,
  typed: string,
  press: Press,
): Promise<Reception> {
  const { survey } = definition;
  const code = parseCode(typed);
  if (!code) return { outcome: 'malformed' };
  const codeHash = hashCode(deps.accessCodeSecret, survey, code);
  const invitation = await deps.invitations.get(survey, codeHash);
  if (!invitation) return { outcome: 'unknown' };
  const mac = macOf(press, survey, code);
  const { stream } = invitation;
  const expiresAt = lettersExpireAt(schedule);
  let { number } = press;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const ticket = { survey, number, codeHash, stream, mac, expiresAt };
    const outcome = await deps.tickets.handOut(ticket);
    if (outcome === 'stored') return { outcome: 'handed', number };
    if (outcome === 'code-used') return { outcome: 'used' };
    const there = await deps.tickets.get(survey, number);
    if (there?.mac === mac) return { outcome: 'handed', number };
    number = drawTicketNumber();
  }
  throw new Error('no free ticket number was found');
}

const macOf = ({ id }: Press, survey: string, code: AccessCode): string =>
  createHmac('sha256', id).update(`${survey}\n${code}`).digest('base64url');
