import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import type { APIRequestContext } from 'playwright-core';

/** One row of a mail-merge file. */
export interface IssuedLetter {
  readonly letterNumber: number;
  readonly code: string;
  readonly url: string;
}

/**
 * Issues a batch of letters over HTTP and reads its mail-merge file.
 *
 * @param request of a browser context in which someone with the role `letters` is logged in.
 */
export async function issueLetters(
  request: APIRequestContext,
  { officeUrl, survey, count }: { officeUrl: string; survey: string; count: number },
): Promise<IssuedLetter[]> {
  const letters = `${officeUrl}/letters/surveys/${survey}`;
  const confirm = await request.get(`${letters}/issue/confirm?count=${count}&stream=sampled`);
  const fields = parse(await confirm.text()).querySelectorAll('main form input[type=hidden]');
  const form = Object.fromEntries(
    fields.map((field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? '']),
  );
  const issued = await request.post(`${letters}/batches`, { form, timeout: 60_000 });
  const file = await request.get(`${issued.url()}/letters.csv`);
  const rows: Record<string, string>[] = parseCsv(await file.text(), { columns: true, bom: true });
  return rows.map((row) => ({
    letterNumber: Number(row.手紙番号),
    code: row.アクセスコード ?? '',
    url: row.QRコードのURL ?? '',
  }));
}
