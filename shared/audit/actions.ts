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
  'paper.form-keyed': '紙の調査票の入力',
  'paper.differences-settled': '2人の入力の違いの確定',
  'paper.keyings-discarded': '2人の入力の取り消し',
  'paper.file-uploaded': '入力業者のファイルの点検',
  'paper.file-stored': '入力業者のファイルの登録',
} as const;
export type AuditAction = keyof typeof AUDIT_ACTIONS;
