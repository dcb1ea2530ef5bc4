export const SITE = { name: 'coordinator', title: '地域活動 連絡先一覧', places: [] } as const;

/** The only purpose residents agreed to; shown beside every way to reach them. */
export const PURPOSE = '地域活動・ボランティアのご案内のための連絡';
