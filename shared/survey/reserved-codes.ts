/**
 * Names that the form uses for itself. A question of the same name would share a field with a
 * button or with the contact form, so that an answer could cross from one to the other.
 */
export const RESERVED_CODES = [
  'action',
  'changing',
  'seen',
  'pressed',
  'shown',
  'conflict',
  'number',
  'code',
  'opt_in',
  'name',
  'email',
  'phone',
  'interests',
  'skills',
  'availability',
  'contact_district',
  'recipients',
  'adult',
  'consent',
  'consent_text',
  // Every object of the language has a property of this name.
  'constructor',
] as const;
export type ReservedCode = (typeof RESERVED_CODES)[number];
