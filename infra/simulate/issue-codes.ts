import { type AccessCode, generateCode, printCode } from '../../shared/invitation/access-code.ts';
import { hashCode } from '../../shared/invitation/code-hash.ts';
import type { InvitationRepository } from '../../shared/storage/invitation-repository.ts';
import { eachOf } from './each-of.ts';

interface Issue {
  readonly invitations: InvitationRepository;
  readonly secret: string;
  readonly survey: string;
  readonly count: number;
  readonly expiresAt: Date;
}

const AT_ONCE = 16;

/** Fresh codes of the sampled stream, marked as simulated; as a letter prints them. */
export async function issueCodes({
  invitations,
  secret,
  survey,
  count,
  expiresAt,
}: Issue): Promise<string[]> {
  const codes: AccessCode[] = Array.from({ length: count }, generateCode);
  await eachOf(codes, AT_ONCE, (code, index) =>
    invitations.issue(
      {
        survey,
        codeHash: hashCode(secret, survey, code),
        letterNumber: index + 1,
        batch: 'simulated',
        stream: 'sampled',
      },
      expiresAt,
    ),
  );
  return codes.map(printCode);
}
