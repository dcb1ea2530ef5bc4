import type { KpiRule } from '../../../shared/survey/definition.ts';
import { TOP_TWO } from './scales.ts';

const DENOMINATOR =
  '分母は答えた人で、無回答は除きます（計画に分母の定めはなく、無回答を含めると値は下がります）。';
const WITH_UNKNOWN = `${DENOMINATOR}「わからない」は分母に残します。`;

/** How each of the plan's survey percents is computed from the answers. */
export const kpis: KpiRule[] = [
  {
    indicator: 'sumitai',
    question: 'sumitai',
    anyOf: ['yes'],
    denominator: 'answered',
    assumption: `「住みたい」を選んだ人の割合です。過去の市の世論調査と同じ3択のうちの1つで、上位2段階の合計ではありません。${DENOMINATOR}`,
  },
  {
    indicator: 'riyuu_shizen',
    question: 'sumitai_reason',
    anyOf: ['nature'],
    denominator: 'answered',
    assumption: `今後も「住みたい」と答えた人のうち、「自然環境が良いから」を理由の1つに選んだ人の割合です。「住みたい」以外の人は、この設問の対象ではないため分母に入りません。${DENOMINATOR}`,
  },
  {
    indicator: 'aichaku',
    question: 'attachment',
    anyOf: TOP_TWO,
    denominator: 'answered',
    assumption: `「感じている」と「どちらかといえば感じている」を合わせた割合です。${DENOMINATOR}`,
  },
  {
    indicator: 'kenkou',
    question: 'health',
    anyOf: ['good', 'rather_good'],
    denominator: 'answered',
    assumption: `指標の「比較的よい」を、「よい」と「まあよい」を合わせた割合としました。「ふつう」は含めません。${DENOMINATOR}`,
  },
  {
    indicator: 'koureisha',
    question: 'elderly',
    anyOf: TOP_TWO,
    denominator: 'answered',
    assumption: `「そう思う」と「どちらかといえばそう思う」を合わせた割合です。高齢者だけでなく、答えた人全員を分母とします。${WITH_UNKNOWN}`,
  },
  {
    indicator: 'volunteer',
    question: 'volunteering',
    anyOf: ['yes'],
    denominator: 'answered',
    assumption: `この1年間に参加したことが「ある」人の割合です。${DENOMINATOR}`,
  },
  {
    indicator: 'geijutsu',
    question: 'arts',
    anyOf: ['yes'],
    denominator: 'answered',
    assumption: `この1年間に接したことが「ある」人の割合です。${DENOMINATOR}`,
  },
  {
    indicator: 'rekishi',
    question: 'heritage',
    anyOf: TOP_TWO,
    denominator: 'answered',
    assumption: `「関心がある」と「どちらかといえば関心がある」を合わせた割合です。${DENOMINATOR}`,
  },
  {
    indicator: 'juukankyou',
    question: 'surroundings',
    row: 'living_environment',
    anyOf: TOP_TWO,
    denominator: 'answered',
    assumption: `「そう思う」と「どちらかといえばそう思う」を合わせた割合です。${WITH_UNKNOWN}`,
  },
  {
    indicator: 'kouen',
    question: 'surroundings',
    row: 'parks',
    anyOf: TOP_TWO,
    denominator: 'answered',
    assumption: `「そう思う」と「どちらかといえばそう思う」を合わせた割合です。${WITH_UNKNOWN}`,
  },
  {
    indicator: 'kankyou_hairyo',
    question: 'habits',
    row: 'local_environment',
    anyOf: ['always', 'mostly'],
    denominator: 'answered',
    assumption: `「日頃から」を、「いつもしている」と「だいたいしている」を合わせた割合としました。「ときどきしている」は含めません。${DENOMINATOR}`,
  },
  {
    indicator: 'gomi_torikumi',
    question: 'habits',
    row: 'waste',
    anyOf: ['always', 'mostly'],
    denominator: 'answered',
    assumption: `「日頃から」を、「いつもしている」と「だいたいしている」を合わせた割合としました。「ときどきしている」は含めません。${DENOMINATOR}`,
  },
  {
    indicator: 'bousai_sonae',
    question: 'preparedness',
    anyOf: ['shelter', 'food', 'emergency_bag'],
    denominator: 'answered',
    assumption: `避難場所の確保、食料の備蓄、非常用持出品の用意のうち、1つ以上をしている人の割合です。計画は3つを「や」「、」で並べており、すべてを求めるとは書いていないためです。計画にない「その他の備え」だけの人は含めません。${DENOMINATOR}`,
  },
];
