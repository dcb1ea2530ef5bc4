/** The sites whose sessions can be ended here, in the order they are shown. */
export const SESSION_SITES = ['office', 'coordinator'] as const;
export type SessionSite = (typeof SESSION_SITES)[number];

export const SESSION_SITE_NAMES: Readonly<Record<SessionSite, string>> = {
  office: '事務局のサイト',
  coordinator: '地域活動 連絡先一覧のサイト',
};
