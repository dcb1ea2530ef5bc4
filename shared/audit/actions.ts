/**
 * Everything that is put on record, with its wording on the audit page. A code once used keeps its
 * meaning: entries stay for years.
 */
export const AUDIT_ACTIONS = {
  'access.site': 'サイトの利用',
  'access.route': '画面の利用',
  'login.logged-in': 'ログイン',
  'login.logged-out': 'ログアウト',
  'analysis.kpi-results-downloaded': 'KPIの集計結果のダウンロード',
} as const;
export type AuditAction = keyof typeof AUDIT_ACTIONS;
