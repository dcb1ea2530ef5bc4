import type { AccessCode } from '../../shared/invitation/access-code.ts';
import { type DrawOptions, drawLetters } from '../../shared/invitation/draw-letters.ts';
import type { InvitationRepository } from '../../shared/storage/invitation-repository.ts';

export interface IssueOptions extends DrawOptions {
  readonly expiresAt: Date;
}

/** Stores invitations that no letter was printed for, and gives their codes: once, to the caller. */
export async function issueCodes(
  invitations: Pick<InvitationRepository, 'issue'>,
  { expiresAt, ...options }: IssueOptions,
): Promise<AccessCode[]> {
  const letters = drawLetters(options);
  await Promise.all(letters.map(({ invitation }) => invitations.issue(invitation, expiresAt)));
  return letters.map(({ code }) => code);
}
