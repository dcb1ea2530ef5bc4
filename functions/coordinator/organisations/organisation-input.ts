import type { Organisation } from '../../../shared/coordination/organisation.ts';
import { CodeSchema } from '../../../shared/survey/code.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';

export const ORGANISATION_FIELDS = {
  code: '団体コード',
  name: '団体名',
  recipient: '同意の提供先',
  closed: '参加終了',
} as const;
export type OrganisationField = keyof typeof ORGANISATION_FIELDS;
export type OrganisationInput = Readonly<Record<OrganisationField, string>>;
export const ORGANISATION_FIELD_NAMES = Object.keys(ORGANISATION_FIELDS) as OrganisationField[];

export interface OrganisationFault {
  readonly field: OrganisationField;
  readonly text: string;
}

type Read =
  | { readonly ok: true; readonly organisation: Omit<Organisation, 'revision'> }
  | { readonly ok: false; readonly faults: readonly OrganisationFault[] };

/** The city itself and a person stand under two of them in the log of contacts; pages of ours have the others. */
const TAKEN = ['city', 'person', 'new', 'check', 'import'];
const LONGEST_NAME = 80;

/** @param recipients to whom details may be handed, as the consent text has them. */
export function readOrganisation(input: OrganisationInput, recipients: OptIn['recipients']): Read {
  const faults: OrganisationFault[] = [];
  const code = CodeSchema.safeParse(input.code.normalize('NFKC').trim()).data;
  if (!code || TAKEN.includes(code)) {
    const text = '英小文字で始まる、英小文字・数字・_ の32文字までで入力してください。';
    faults.push({ field: 'code', text });
  }
  const name = input.name.trim();
  if (name === '' || name.length > LONGEST_NAME) {
    faults.push({ field: 'name', text: `団体名を${LONGEST_NAME}文字までで入力してください。` });
  }
  const typed = input.recipient.trim();
  const recipient = recipients.find((one) => one.code === typed || one.label.ja === typed);
  if (!recipient) {
    const names = recipients.map(({ label }) => `「${label.ja}」`).join('');
    faults.push({ field: 'recipient', text: `${names}から選んでください。` });
  }
  if (!['', 'はい', 'いいえ'].includes(input.closed.trim())) {
    faults.push({ field: 'closed', text: '「はい」か「いいえ」にしてください。' });
  }
  if (faults.length > 0 || !code || !recipient) return { ok: false, faults };
  const closed = input.closed.trim() === 'はい';
  return { ok: true, organisation: { code, name, recipient: recipient.code, closed } };
}
