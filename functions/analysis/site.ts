export const SITE = { name: 'analysis', title: '市民アンケート 集計' } as const;
