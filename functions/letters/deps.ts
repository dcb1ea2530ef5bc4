import type { AuditTrail } from '../../shared/audit/trail.ts';
import type { ContactDesk } from '../../shared/contact/new-contact.ts';
import type { Gate } from '../../shared/login/gate.ts';
import type { CountRefusedCode } from '../../shared/runtime/metrics.ts';
import type { InvitationRepository } from '../../shared/storage/invitation-repository.ts';
import type { LetterBatchRepository } from '../../shared/storage/letter-batch-repository.ts';
import type { LetterUseRepository } from '../../shared/storage/letter-use-repository.ts';
import type { SealedCodeRepository } from '../../shared/storage/sealed-code-repository.ts';
import type { SignUpRepository } from '../../shared/storage/sign-up-repository.ts';
import type { TicketRepository } from '../../shared/storage/ticket-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';

/** A survey with its dates. */
export interface Edition {
  readonly definition: Definition;
  readonly schedule: Schedule;
}

export interface LettersDeps extends ContactDesk {
  readonly gate: Gate;
  readonly audit: AuditTrail;
  /** Editions that have dates, as they stand now; sample data have no letters. */
  editions(): Promise<readonly Edition[]>;
  readonly batches: LetterBatchRepository;
  readonly sealedCodes: SealedCodeRepository;
  readonly invitations: Pick<InvitationRepository, 'get' | 'usedOf'>;
  readonly uses: LetterUseRepository;
  readonly tickets: TicketRepository;
  readonly signUps: Pick<SignUpRepository, 'store'>;
  readonly accessCodeSecret: string;
  /** Codes that were on no letter, counted for the operators. */
  readonly countRefusedCode: CountRefusedCode;
  /** Where residents answer, printed on letters; without a path. */
  readonly surveyUrl: string;
  /** Overrides every edition's own step between two looks at who answered. */
  readonly minNewAnswers?: number | undefined;
}
