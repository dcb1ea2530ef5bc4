import type { OptIn } from '../../../../shared/survey/definition.ts';

/**
 * What a volunteer can bring to the activities that the plan speaks of. Each is so wide that many
 * will tick it: which language, which licence is asked by the coordinator, not by a form.
 */
export const skills: OptIn['skills'] = [
  {
    code: 'physical_work',
    label: {
      ja: '力仕事・体を動かす作業',
      'ja-simple': '{重|おも}いものを{運|はこ}ぶ・{体|からだ}を{動|うご}かす',
      en: 'Lifting, carrying and outdoor work',
      'zh-Hans': '搬运等体力活',
      ko: '힘쓰는 일·몸을 움직이는 작업',
    },
  },
  {
    code: 'company',
    label: {
      ja: '話し相手・見守り',
      'ja-simple': '{話|はなし}を{聞|き}く・{見守|みまも}る',
      en: 'Listening and keeping people company',
      'zh-Hans': '陪伴聊天、关怀守护',
      ko: '말벗·안부 살피기',
    },
  },
  {
    code: 'play_and_study',
    label: {
      ja: '子どもの遊び相手・勉強の手伝い',
      'ja-simple': '{子|こ}どもと{遊|あそ}ぶ・{子|こ}どもの{勉強|べんきょう}を{手伝|てつだ}う',
      en: 'Playing with children, helping them study',
      'zh-Hans': '陪孩子玩耍、辅导学习',
      ko: '아이와 놀아 주기·공부 도와주기',
    },
  },
  {
    code: 'cooking',
    label: {
      ja: '料理・食事の準備',
      'ja-simple': '{料理|りょうり}・{食事|しょくじ}の{準備|じゅんび}',
      en: 'Cooking and preparing meals',
      'zh-Hans': '烹饪、准备餐食',
      ko: '요리·식사 준비',
    },
  },
  {
    code: 'driving',
    label: {
      ja: '車の運転',
      'ja-simple': '{車|くるま}の{運転|うんてん}',
      en: 'Driving a car',
      'zh-Hans': '驾驶汽车',
      ko: '자동차 운전',
    },
  },
  {
    code: 'office_work',
    label: {
      ja: '事務・パソコン・スマートフォン',
      'ja-simple': '{事務|じむ}（{書類|しょるい}を{作|つく}ることなど）・パソコン・スマートフォン',
      en: 'Office work, computers and smartphones',
      'zh-Hans': '事务工作、电脑、智能手机',
      ko: '사무·컴퓨터·스마트폰',
    },
  },
  {
    code: 'languages',
    label: {
      ja: '外国語・手話',
      'ja-simple': '{外国|がいこく}のことば・{手話|しゅわ}',
      en: 'Foreign languages, sign language',
      'zh-Hans': '外语、手语',
      ko: '외국어·수어',
    },
  },
  {
    code: 'media',
    label: {
      ja: '写真・文章・デザイン・SNS',
      'ja-simple': '{写真|しゃしん}・{文章|ぶんしょう}・デザイン・SNS',
      en: 'Photos, writing, design and social media',
      'zh-Hans': '摄影、写作、设计、社交媒体',
      ko: '사진·글쓰기·디자인·SNS',
    },
  },
];
