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
  'analysis.file-downloaded': '集計ファイル・報告書のダウンロード',
  'analysis.answers-exported': '回答データ（1件ずつ）のダウンロード',
  'analysis.texts-exported': '自由記述のダウンロード',
  'analysis.margins-entered': '母集団の人数の登録',
  'analysis.figures-entered': '指標の値の入力',
  'analysis.figures-approved': '指標の値の承認',
  'analysis.figures-returned': '指標の値の差し戻し',
  'analysis.official-chosen': '公式の目標の選択',
  'analysis.policies-assigned': '施策とSDGsの目標への割り当て',
} as const;
export type AuditAction = keyof typeof AUDIT_ACTIONS;
