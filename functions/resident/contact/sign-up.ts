import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { generateCode } from '../../../shared/invitation/access-code.ts';
import { createSealedCookie, type SealedCookie } from '../visit/sealed-cookie.ts';

/**
 * Someone signing up without a survey, as it travels in the cookie. Id and withdrawal code are
 * fixed from the first page on, so that a repeated press is recognised and shows the same number.
 */
const SignUpTicketSchema = z.strictObject({
  survey: z.string(),
  signUpId: z.string(),
  withdrawalCode: z.string(),
  /** Hash of what was stored, once it was: whether a further press says the same or something new. */
  stored: z.string().optional(),
});
export type SignUpTicket = z.infer<typeof SignUpTicketSchema>;
export type SignUpCookie = SealedCookie<SignUpTicket>;

export const createSignUpCookie = (secret: string): SignUpCookie =>
  createSealedCookie(secret, 'sign-up', SignUpTicketSchema);

export const beginSignUp = (survey: string): SignUpTicket => ({
  survey,
  signUpId: randomUUID(),
  withdrawalCode: generateCode(),
});
