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
  'letters.batch-issued': '手紙の発行',
  'letters.issue-resumed': '途中で止まった手紙の発行の再開',
  'letters.mail-merge-downloaded': '差し込み印刷用データのダウンロード',
  'letters.sheets-opened': '印刷用の手紙の表示',
  'letters.receipt-confirmed': '印刷用ファイルの受領確認',
  'letters.letter-reissuing': '手紙の再発行の操作',
  'letters.letter-voiding': '手紙を無効にする操作',
  'letters.use-counted': '使われた手紙の集計',
  'letters.unused-downloaded': '未回答の手紙番号のダウンロード',
  'reception.slip-received': '返信票の受付',
  'reception.opt-in-keyed': '紙の連絡先票の登録',
  'paper.form-keyed': '紙の調査票の入力',
  'paper.differences-settled': '2人の入力の違いの確定',
  'paper.keyings-discarded': '2人の入力の取り消し',
  'paper.file-uploaded': '入力業者のファイルの点検',
  'paper.file-stored': '入力業者のファイルの登録',
} as const;
export type AuditAction = keyof typeof AUDIT_ACTIONS;
