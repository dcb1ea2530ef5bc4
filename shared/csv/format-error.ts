import type { Text } from '../survey/language.ts';
import { RowError } from './row-error.ts';

/** Why a file is no CSV that can be read. */
export type CsvFault = 'not_utf8' | 'text_after_quote' | 'row_too_long' | 'quote_not_closed';

/** What to do about a file that is no CSV. */
export const CSV_FAULT_TEXTS: Readonly<Record<CsvFault, Pick<Text, 'ja' | 'en'>>> = {
  not_utf8: {
    ja: '文字コードがUTF-8ではありません。Excelでは「CSV UTF-8（コンマ区切り）」の形式で保存してください。',
    en: 'the file is not UTF-8; in Excel save it as 「CSV UTF-8」',
  },
  text_after_quote: {
    ja: '引用符（"）で囲んだ値の後ろに文字があります。',
    en: 'text follows a closing quote',
  },
  row_too_long: {
    ja: '行が長すぎます。閉じる引用符（"）が抜けていないか確認してください。',
    en: 'the row is too long; a closing quote may be missing',
  },
  quote_not_closed: {
    ja: '引用符（"）が閉じないまま、ファイルが終わっています。',
    en: 'the file ends inside a quoted field',
  },
};

/** The file is not CSV from this line on. */
export class CsvFormatError extends RowError {
  override name = 'CsvFormatError';
  readonly fault: CsvFault;

  /** @param line of the file, and @param field of the row, both from 1. */
  constructor(line: number, field: number, fault: CsvFault) {
    super(line, `no. ${field}`, CSV_FAULT_TEXTS[fault].en);
    this.fault = fault;
  }
}
