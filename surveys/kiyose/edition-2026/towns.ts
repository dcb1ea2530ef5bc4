/** The towns of the city, as addresses print them; an attribute and the opt-in both offer them. */
export const towns = [
  { code: 'kamikiyoto', label: { ja: '上清戸', en: 'Kamikiyoto' } },
  { code: 'nakakiyoto', label: { ja: '中清戸', en: 'Nakakiyoto' } },
  { code: 'shimokiyoto', label: { ja: '下清戸', en: 'Shimokiyoto' } },
  { code: 'motomachi', label: { ja: '元町', en: 'Motomachi' } },
  { code: 'matsuyama', label: { ja: '松山', en: 'Matsuyama' } },
  { code: 'takeoka', label: { ja: '竹丘', en: 'Takeoka' } },
  { code: 'umezono', label: { ja: '梅園', en: 'Umezono' } },
  { code: 'noshio', label: { ja: '野塩', en: 'Noshio' } },
  { code: 'nakazato', label: { ja: '中里', en: 'Nakazato' } },
  { code: 'shitajuku', label: { ja: '下宿', en: 'Shitajuku' } },
  { code: 'asahigaoka', label: { ja: '旭が丘', en: 'Asahigaoka' } },
];
