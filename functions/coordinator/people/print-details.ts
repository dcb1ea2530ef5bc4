import { type Day, dayOf } from '../../../shared/response/day.ts';

export { LANGUAGE_NAMES } from '../../../shared/web/office/language-names.ts';

/** The day in Japan on which consent was given. */
export const consentDay = (consentedAt: string): Day => dayOf(new Date(consentedAt));

export const telephoneLink = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, '')}`;

export const mailLink = (email: string): string =>
  `mailto:${encodeURIComponent(email).replace('%40', '@')}`;

/**
 * A telephone number grouped as Japanese numbers of that length mostly are. It reads better, and a
 * spreadsheet takes it as text; from digits alone it would strip the leading zero.
 */
export function telephoneText(phone: string): string {
  if (/^0\d{10}$/.test(phone)) return phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1-$2-$3');
  if (/^0[36]\d{8}$/.test(phone)) return phone.replace(/^(\d{2})(\d{4})(\d{4})$/, '$1-$2-$3');
  if (/^0\d{9}$/.test(phone)) return phone.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
  return phone;
}
