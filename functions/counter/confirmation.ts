import * as z from 'zod';
import type { PersonKey } from '../../shared/coordination/person.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import { createSeal, deriveKey } from '../../shared/web/sealed.ts';
import { type IdentityProof, IdentityProofSchema } from './identity.ts';

/** As long as someone may stand at the counter. */
const MINUTES = 30;

/** That one member of staff confirmed who one person is; the pages that follow carry it sealed. */
const ConfirmationSchema = z.strictObject({
  survey: z.string(),
  contactId: z.string(),
  /** The provider's id of who confirmed it. */
  subject: z.string(),
  proof: IdentityProofSchema,
  /** In milliseconds since 1970. */
  until: z.number(),
});

export interface Confirmations {
  make(person: PersonKey, subject: string, proof: IdentityProof): Promise<string>;
  /** How it was confirmed; undefined for another person, another member of staff, or too long ago. */
  proofOf(sealed: string, person: PersonKey, subject: string): Promise<IdentityProof | undefined>;
}

export function createConfirmations(secret: string, clock: Clock): Confirmations {
  const seal = createSeal(deriveKey(secret, 'identity confirmed at the counter'));
  return {
    make({ survey, contactId }, subject, proof) {
      const until = clock().getTime() + MINUTES * 60_000;
      return seal.seal({ survey, contactId, subject, proof, until });
    },
    async proofOf(sealed, { survey, contactId }, subject) {
      const { data } = ConfirmationSchema.safeParse(await seal.open(sealed));
      const holds =
        data?.survey === survey &&
        data.contactId === contactId &&
        data.subject === subject &&
        data.until > clock().getTime();
      return holds ? data.proof : undefined;
    },
  };
}
