import { printCode } from '../../shared/invitation/access-code.ts';
import type { InvitationRepository } from '../../shared/storage/invitation-repository.ts';
import { issueCodes } from '../local/issue-codes.ts';

interface SimulatedCodes {
  readonly survey: string;
  readonly count: number;
  readonly secret: string;
  readonly expiresAt: Date;
}

const AT_ONCE = 25;

/** Fresh codes of the sampled stream in a batch of their own, as a letter prints them. */
export async function issueSimulatedCodes(
  invitations: InvitationRepository,
  { count, ...rest }: SimulatedCodes,
): Promise<string[]> {
  const codes: string[] = [];
  while (codes.length < count) {
    const some = await issueCodes(invitations, {
      ...rest,
      batch: 'simulated',
      stream: 'sampled',
      count: Math.min(AT_ONCE, count - codes.length),
      firstLetter: codes.length + 1,
    });
    codes.push(...some.map(printCode));
  }
  return codes;
}
