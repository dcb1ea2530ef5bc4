import { type AccessCode, printCode } from '../../../shared/invitation/access-code.ts';
import { addressAt } from '../../../shared/web/site-address.ts';

/** Where a resident types the code. */
export const surveyAddress = (surveyUrl: string, survey: string): string =>
  addressAt(surveyUrl, `/${survey}`);

/** What a letter's QR code leads to; the code stands behind `#`, which no browser sends. */
export const letterUrl = (surveyUrl: string, survey: string, code: AccessCode): string =>
  `${surveyAddress(surveyUrl, survey)}#${printCode(code)}`;
