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
  'administration.edition-step': '調査の状態の変更',
  'administration.edition-dates': '調査の日程の変更',
  'administration.text-corrected': '調査票の誤字の訂正',
  'administration.deputy-named': '代理の指名',
  'administration.deputy-ended': '代理の終了',
  'administration.sessions-ended': 'ログインの強制終了',
  'administration.audit-read': '監査記録の閲覧',
  'coordinator.contact-opened': '連絡先の表示',
  'coordinator.contacts-downloaded': '連絡先の一覧のダウンロード',
} as const;
export type AuditAction = keyof typeof AUDIT_ACTIONS;
