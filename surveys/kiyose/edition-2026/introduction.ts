import type { Definition } from '../../../shared/survey/definition.ts';

/** What a resident reads before the first question, one paragraph each. */
export const introduction: Definition['introduction'] = [
  {
    ja: '清瀬市未来創造課が、市内にお住まいの18歳以上の方にうかがうアンケートです。',
    'ja-simple':
      'これは、{清瀬市|きよせし}の{未来創造課|みらいそうぞうか}のアンケートです。{清瀬市|きよせし}に{住|す}んでいる18{歳以上|さいいじょう}の{人|ひと}に、{考|かんが}えや{生活|せいかつ}のことを{聞|き}きます。',
    en: 'This is a survey by the Future Creation Section of Kiyose City, for residents aged 18 or over.',
    'zh-Hans': '本问卷调查由清濑市未来创造课实施，面向居住在本市的18岁及以上人士。',
    ko: '기요세시 미래창조과가 기요세시에 거주하시는 18세 이상의 분들께 여쭙는 설문조사입니다.',
  },
  {
    ja: '「SDGs未来都市計画」に掲げた指標（KPI）がどこまで進んだかを確かめるため、毎年行います。結果は、市の取組を見直すために使います。',
    'ja-simple':
      '{市|し}には「SDGs{未来都市計画|みらいとしけいかく}」があります。SDGs（エスディージーズ）は、{世界|せかい}をよくするための{目標|もくひょう}です。この{計画|けいかく}がどこまで{進|すす}んだかを{数字|すうじ}（KPI）で{調|しら}べるため、{毎年|まいとし}アンケートをします。{結果|けっか}は、{市|し}の{仕事|しごと}を{見直|みなお}して、よくするために{使|つか}います。',
    en: 'We carry it out every year to check how far the indicators (KPIs) of our SDGs Future City plan have come. The results are used to improve the city’s work.',
    'zh-Hans':
      '为确认《SDGs未来城市规划》中提出的指标（KPI）的进展情况，本调查每年实施一次。调查结果将用于检查和改进本市的各项工作。',
    ko: '‘SDGs 미래도시 계획’에 제시된 지표(KPI)가 어디까지 진전되었는지 확인하기 위해 매년 실시합니다. 결과는 시의 사업을 점검하고 개선하는 데 사용합니다.',
  },
  {
    ja: '回答は無記名です。お名前やご連絡先をうかがう質問はありません。結果は統計としてまとめ、個人がわかる形で公表することはありません。',
    'ja-simple':
      '{答|こた}えに{名前|なまえ}は{書|か}きません。{名前|なまえ}や{連絡先|れんらくさき}（{電話番号|でんわばんごう}など）を{聞|き}く{質問|しつもん}はありません。みんなの{答|こた}えを{集|あつ}めて、{統計|とうけい}（{全体|ぜんたい}の{数字|すうじ}）にします。だれの{答|こた}えかわかる{形|かたち}では、{発表|はっぴょう}しません。',
    en: 'Your answers are anonymous. No question asks for your name or contact details. Results are shown as statistics, never in a form that identifies a person.',
    'zh-Hans':
      '本调查采用匿名方式，没有询问您姓名或联系方式的问题。结果将以统计形式汇总，不会以可识别个人身份的形式公布。',
    ko: '응답은 무기명입니다. 성함이나 연락처를 여쭙는 질문은 없습니다. 결과는 통계로 정리하며, 개인을 알아볼 수 있는 형태로 공개하지 않습니다.',
  },
  {
    ja: '10分ほどで終わります。お答えになりたくない質問は、空欄のまま進んでかまいません。',
    'ja-simple':
      '10{分|ぷん}くらいで{終|お}わります。{答|こた}えたくない{質問|しつもん}があったら、{何|なに}も{書|か}かないで{次|つぎ}に{進|すす}んでもいいです。',
    en: 'It takes about 10 minutes. You may leave any question blank.',
    'zh-Hans': '大约10分钟即可完成。不想回答的问题可以留空，直接进入下一题。',
    ko: '약 10분이면 끝납니다. 답하고 싶지 않으신 질문은 비워 두고 다음으로 넘어가셔도 됩니다.',
  },
  {
    ja: '質問のあとで、地域活動やボランティアのご案内を希望される方だけに、ご連絡先をうかがいます。ご連絡先は回答とは別に保管し、結びつけません。',
    'ja-simple':
      '{質問|しつもん}のあとで、{連絡先|れんらくさき}を{聞|き}きます。{地域|ちいき}の{活動|かつどう}やボランティアのお{知|し}らせがほしい{人|ひと}だけ、{書|か}いてください。{連絡先|れんらくさき}は、アンケートの{答|こた}えと{別々|べつべつ}に{保存|ほぞん}します。{連絡先|れんらくさき}と{答|こた}えをつなげることはしません。',
    en: 'After the questions, those who would like to hear about community activities and volunteering can leave their contact details. These are kept apart from the answers and are not linked to them.',
    'zh-Hans':
      '回答完问题后，仅向希望收到社区活动和志愿活动介绍的人士询问联系方式。联系方式与问卷回答分开保管，不会相互关联。',
    ko: '질문이 끝난 뒤, 지역 활동이나 자원봉사 안내를 희망하시는 분께만 연락처를 여쭙습니다. 연락처는 응답과 별도로 보관하며, 서로 연결하지 않습니다.',
  },
];
