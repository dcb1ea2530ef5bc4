export const SITE = { name: 'paper', title: '市民アンケート 紙の調査票' } as const;
