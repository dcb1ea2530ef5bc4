import type { PlanInEnglish } from '../city.ts';

/** The words of the plan's indicators in English: our translation, the plan itself is in Japanese. */
export const english: PlanInEnglish = {
  indicators: {
    kigyo_ricchi: 'Businesses that settled in the city (since April 2023)',
    shotoku: 'Income per taxpayer',
    sougyou: 'Newly founded businesses (since April 2023)',
    kigyou_furusato: 'Corporate donations to the city (corporate hometown tax)',
    kyuushoku: "Produce of the city's farmers used in school lunches of the city",
    furusato_kakou: "Hometown tax donations rewarded with products made of the city's farm produce",
    kosodate_ikou: 'Share of people who want to go on raising their children in this area',
    kosodate_soudan: 'Share of people who have someone or somewhere to turn to about child-rearing',
    gakkyuu_shou:
      'Share of elementary school pupils who say that discussions in class deepen or widen their thinking',
    gakkyuu_chuu:
      'Share of junior high school students who say that discussions in class deepen or widen their thinking',
    hakubutsukan: 'Share of participants who were satisfied with programmes of the museum',
    sumitai: 'Share of people who want to go on living in Kiyose',
    riyuu_shizen:
      'Share of people who name the good natural environment as their reason to go on living in Kiyose',
    aichaku: 'Share of people who feel attached to Kiyose or proud of it',
    juukankyou: 'Share of people who find living in Kiyose comfortable and in harmony with nature',
    kouen: 'Share of people who find the parks nearby restful places',
    kankyou_hairyo: 'Share of people who take care of the local environment in daily life',
    gomi_torikumi: 'Share of people who try to reduce waste or recycle in daily life',
    bousai_sonae:
      'Share of people prepared for disasters (place of refuge, stored food, emergency kit)',
    platform: 'People registered on the platform for local activities',
    jishubou: 'Voluntary disaster prevention organisations',
    kunren: 'Disaster drills held in neighbourhoods',
    ghg_shi: 'Greenhouse gas emissions of the city (reduction since 2013)',
    ghg_jimu: "Greenhouse gas emissions of the city's own operations (reduction since 2023)",
    taiyoukou: 'Installed solar power capacity (a year)',
    gomi_ryou: 'Household waste per person and day',
    midori: 'Area of green preserved by the city',
    shakaizo: 'Net migration into Kiyose (since January 2024)',
    eki: 'Passengers at Kiyose Station (daily average)',
    himawari: 'Visitors of the Sunflower Festival',
    tsuuka_tenpo: 'Shops that accept the digital local currency',
    tsuuka_hanbai: 'Sales in shopping streets of the city paid in the digital local currency',
    kenkou: 'Share of people who feel in fairly good health',
    koureisha: 'Share of people who think that older residents live active lives of their own',
    volunteer:
      'Share of people who took part in volunteer work or local activities in the past year',
    geijutsu: 'Share of people who enjoyed art or culture in the past year',
    rekishi:
      "Share of people interested in the city's history, traditional culture or cultural properties",
  },
  fields: { 経済: 'Economy', 社会: 'Society', 環境: 'Environment' },
  sections: {
    全体計画2030: 'Overall plan to 2030',
    取組: 'Measures',
    モデル事業: 'Model projects',
    相乗効果: 'Synergies',
  },
  units: {
    '㎏': 'kg',
    '㏊': 'ha',
    万円: '×10,000 yen',
    事業者: 'businesses',
    人: 'people',
    '人/日': 'people a day',
    件: 'cases',
    千円: 'thousand yen',
    団体: 'organisations',
    店舗: 'shops',
    'ｇ/人日': 'g per person and day',
    ｋＷ: 'kW',
  },
};
