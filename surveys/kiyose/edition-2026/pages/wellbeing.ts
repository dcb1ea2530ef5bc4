import type { Page } from '../../../../shared/survey/definition.ts';
import { agreement, dontKnow } from '../scales.ts';

export const wellbeing: Page = {
  code: 'wellbeing',
  title: {
    ja: '健康と暮らしについて',
    'ja-simple': '{健康|けんこう}と{生活|せいかつ}について',
    en: 'Health and daily life',
    'zh-Hans': '健康与生活',
    ko: '건강과 생활',
  },
  questions: [
    {
      code: 'health',
      heading: '健康状態',
      type: 'scale',
      title: {
        ja: 'あなたの現在の健康状態はいかがですか。',
        'ja-simple': 'あなたの{今|いま}の{健康|けんこう}の{状態|じょうたい}はどうですか。',
        en: 'How is your health at present?',
        'zh-Hans': '您目前的健康状况如何？',
        ko: '귀하의 현재 건강 상태는 어떻습니까?',
      },
      options: [
        {
          code: 'good',
          label: { ja: 'よい', 'ja-simple': 'いい', en: 'Good', 'zh-Hans': '好', ko: '좋다' },
        },
        {
          code: 'rather_good',
          label: {
            ja: 'まあよい',
            'ja-simple': 'まあいい',
            en: 'Fairly good',
            'zh-Hans': '较好',
            ko: '좋은 편이다',
          },
        },
        {
          code: 'fair',
          label: {
            ja: 'ふつう',
            'ja-simple': 'ふつう',
            en: 'Average',
            'zh-Hans': '一般',
            ko: '보통이다',
          },
        },
        {
          code: 'rather_poor',
          label: {
            ja: 'あまりよくない',
            'ja-simple': 'あまりよくない',
            en: 'Not very good',
            'zh-Hans': '不太好',
            ko: '별로 좋지 않다',
          },
        },
        {
          code: 'poor',
          label: {
            ja: 'よくない',
            'ja-simple': 'よくない',
            en: 'Poor',
            'zh-Hans': '不好',
            ko: '좋지 않다',
          },
        },
      ],
      assumption:
        '計画には設問文と選択肢が書かれていません。国民生活基礎調査の健康意識と同じ5段階としました。',
    },
    {
      code: 'elderly',
      heading: '高齢者の暮らし',
      type: 'scale',
      title: {
        ja: 'あなたは、高齢者が地域で自分らしくいきいきと暮らしていると思いますか。',
        'ja-simple':
          'あなたは、{高齢者|こうれいしゃ}（お{年寄|としよ}り）が、{地域|ちいき}で{自分|じぶん}らしく{元気|げんき}に{生活|せいかつ}していると{思|おも}いますか。',
        en: 'Do you think older people in your area live full lives, in their own way?',
        'zh-Hans': '您是否同意以下看法：老年人在社区中以自己的方式，充满活力地生活？',
        ko: '귀하는 고령자가 지역에서 자기답게 활기차게 생활하고 있다고 생각하십니까?',
      },
      hint: {
        ja: 'ご自身の年齢にかかわらず、どなたもお答えください。',
        'ja-simple': 'あなたが{何歳|なんさい}でも、{答|こた}えてください。',
        en: 'Please answer whatever your own age.',
        'zh-Hans': '无论您年龄多大，均请作答。',
        ko: '본인의 연령과 관계없이 모든 분께서 답해 주십시오.',
      },
      options: [...agreement, dontKnow],
      assumption:
        '計画には、高齢者だけにたずねるのか全員にたずねるのかが書かれていません。「暮らしていると思う人」という名称から、回答者全員の意見とみて、全員にたずねます。身近に高齢者がいない人のために「わからない」を置きました。',
    },
  ],
};
