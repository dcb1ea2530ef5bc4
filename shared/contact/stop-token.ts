import * as z from 'zod';
import { createSeal, deriveKey } from '../web/sealed.ts';
import { addressAt } from '../web/site-address.ts';

/** One opt-in of one survey. */
const PersonSchema = z.strictObject({ survey: z.string().min(1), contactId: z.string().min(1) });
type Person = z.infer<typeof PersonSchema>;

/** Where the residents' site takes a stop: a page for GET, the stop itself for POST (RFC 8058). */
export const STOP_PATH = '/my-contact/stop';

/** Makes and reads the links by which a mail lets its reader stop all further contact. */
export interface StopTokens {
  /**
   * Sealed, so that neither a mailbox nor a log of addresses shows whose it is. It works for as
   * long as the contact is kept: a link in an old mail must still stop.
   */
  tokenFor(person: Person): Promise<string>;
  /** Whom a token stops, or undefined when it was not made here. */
  personOf(token: string): Promise<Person | undefined>;
}

/** @param secret shared by the function that writes the mails and the one that takes the stops. */
export function createStopTokens(secret: string): StopTokens {
  const seal = createSeal(deriveKey(secret, 'links that stop contact'));
  return {
    tokenFor: ({ survey, contactId }) => seal.seal({ survey, contactId }),
    personOf: async (token) => PersonSchema.safeParse(await seal.open(token)).data,
  };
}

/** @param siteUrl where the residents' site is reached. */
export const stopAddress = (siteUrl: string, token: string): string =>
  addressAt(siteUrl, `${STOP_PATH}?token=${token}`);
