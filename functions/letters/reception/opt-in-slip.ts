import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { contentOf, toContact } from '../../../shared/contact/new-contact.ts';
import { generateCode } from '../../../shared/invitation/access-code.ts';
import { startOfDay } from '../../../shared/response/day.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import { createSeal, deriveKey } from '../../../shared/web/sealed.ts';
import type { Edition, LettersDeps } from '../deps.ts';

/**
 * A slip being keyed, as the form carries it under a seal: fixed when the form is shown, so that a
 * repeated press is recognised and shows the same number.
 */
const SlipSchema = z.strictObject({
  survey: z.string(),
  signUpId: z.string(),
  withdrawalCode: z.string(),
});
type Slip = z.infer<typeof SlipSchema>;

type SlipDeps = Pick<LettersDeps, 'signUps' | 'encryptDetails' | 'withdrawalCodeSecret' | 'clock'>;

const sealOf = (secret: string) => createSeal(deriveKey(secret, 'opt-in slip being keyed'));

/** A new slip, sealed. */
export const beginSlip = (
  { withdrawalCodeSecret }: Pick<SlipDeps, 'withdrawalCodeSecret'>,
  survey: string,
): Promise<string> =>
  sealOf(withdrawalCodeSecret).seal({
    survey,
    signUpId: randomUUID(),
    withdrawalCode: generateCode(),
  } satisfies Slip);

/** The slip of a form; undefined when this survey's form did not carry it. */
export async function openSlip(
  { withdrawalCodeSecret }: Pick<SlipDeps, 'withdrawalCodeSecret'>,
  survey: string,
  sealed: string,
): Promise<Slip | undefined> {
  const slip = SlipSchema.safeParse(await sealOf(withdrawalCodeSecret).open(sealed));
  return slip.success && slip.data.survey === survey ? slip.data : undefined;
}

/**
 * Stores a slip as the residents' form would: nobody can tell them apart, and nobody here can read
 * it back.
 *
 * @throws {Error} when consent is missing.
 */
export async function storeSlip(
  deps: SlipDeps,
  { definition, schedule }: Edition,
  { signUpId, withdrawalCode }: Slip,
  fields: Fields,
): Promise<'stored' | 'repeated'> {
  const contact = await toContact(deps, definition, withdrawalCode, fields);
  return deps.signUps.store({
    signUpId,
    mac: contentOf(signUpId, fields),
    contact,
    contactsExpireAt: startOfDay(schedule.contactsDeletedOn),
  });
}
