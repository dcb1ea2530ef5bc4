/** The functions that keep an audit trail, with their names on the audit page. */
export const AUDITED_DUTIES = {
  analysis: '集計・ログイン',
  letters: '手紙・受付',
  paper: '紙の回答',
  administration: '管理・監査',
  coordinator: '地域活動の連絡先',
  counter: '窓口の手続き',
} as const;
export type AuditedDuty = keyof typeof AUDITED_DUTIES;
export const AUDITED_DUTY_NAMES = Object.keys(AUDITED_DUTIES) as AuditedDuty[];
