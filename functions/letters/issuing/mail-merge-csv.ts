import { toCsv } from '../../../shared/csv/csv.ts';
import { printCode } from '../../../shared/invitation/access-code.ts';
import { letterUrl } from './letter-url.ts';
import type { PrintedLetter } from './open-codes.ts';

/** One row a letter, for the mail merge of a printing house or of the office's word processor. */
export const mailMergeCsv = (
  letters: readonly PrintedLetter[],
  surveyUrl: string,
  survey: string,
): string =>
  toCsv<PrintedLetter>(
    [
      { header: '手紙番号', cell: ({ letterNumber }) => letterNumber },
      { header: 'アクセスコード', cell: ({ code }) => printCode(code) },
      { header: 'QRコードのURL', cell: ({ code }) => letterUrl(surveyUrl, survey, code) },
    ],
    letters,
  );
