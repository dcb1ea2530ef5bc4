import { CITY_ASKER } from '../../../shared/coordination/contact-limit.ts';
import type { Organisation } from '../../../shared/coordination/organisation.ts';

/** The name of an organisation; one that is not on the list any more is shown by its code. */
export const organisationName = (organisations: readonly Organisation[], code: string): string =>
  organisations.find((organisation) => organisation.code === code)?.name ?? code;

/** Whoever made a contact, by the name under which the log tells it. */
export const callerName = (organisations: readonly Organisation[], code: string): string =>
  code === CITY_ASKER ? '市' : organisationName(organisations, code);
