import type { Organisation } from '../../shared/coordination/organisation.ts';

/** The name of an organisation; one that is not on the list any more is shown by its code. */
export const organisationName = (organisations: readonly Organisation[], code: string): string =>
  organisations.find((organisation) => organisation.code === code)?.name ?? code;
