import { type AccessCode, generateCode } from '../../shared/invitation/access-code.ts';
import { hashCode } from '../../shared/invitation/code-hash.ts';
import type { Stream } from '../../shared/response/survey-response.ts';
import type { InvitationRepository } from '../../shared/storage/invitation-repository.ts';

export interface IssueOptions {
  readonly survey: string;
  readonly batch: string;
  readonly stream: Stream;
  readonly count: number;
  /** Letters are numbered from here. */
  readonly firstLetter: number;
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Stores invitations that no letter was printed for, and gives their codes: once, to the caller. */
export async function issueCodes(
  invitations: InvitationRepository,
  options: IssueOptions,
): Promise<AccessCode[]> {
  const { survey, batch, stream, secret, expiresAt } = options;
  const codes = Array.from({ length: options.count }, generateCode);
  await Promise.all(
    codes.map((code, i) =>
      invitations.issue(
        {
          survey,
          codeHash: hashCode(secret, survey, code),
          letterNumber: options.firstLetter + i,
          batch,
          stream,
        },
        expiresAt,
      ),
    ),
  );
  return codes;
}
