import type { Page } from '../../../../shared/survey/definition.ts';
import { agreement, dontKnow } from '../scales.ts';

export const wellbeing: Page = {
  code: 'wellbeing',
  title: { ja: '健康と暮らしについて', en: 'Health and daily life' },
  questions: [
    {
      code: 'health',
      type: 'scale',
      title: {
        ja: 'あなたの現在の健康状態はいかがですか。',
        en: 'How is your health at present?',
      },
      options: [
        { code: 'good', label: { ja: 'よい', en: 'Good' } },
        { code: 'rather_good', label: { ja: 'まあよい', en: 'Fairly good' } },
        { code: 'fair', label: { ja: 'ふつう', en: 'Average' } },
        { code: 'rather_poor', label: { ja: 'あまりよくない', en: 'Not very good' } },
        { code: 'poor', label: { ja: 'よくない', en: 'Poor' } },
      ],
      assumption:
        '計画には設問文と選択肢が書かれていません。国民生活基礎調査の健康意識と同じ5段階としました。',
    },
    {
      code: 'elderly',
      type: 'scale',
      title: {
        ja: 'あなたは、高齢者が地域で自分らしくいきいきと暮らしていると思いますか。',
        en: 'Do you think older people in your area live full lives, in their own way?',
      },
      hint: {
        ja: 'ご自身の年齢にかかわらず、どなたもお答えください。',
        en: 'Please answer whatever your own age.',
      },
      options: [...agreement, dontKnow],
      assumption:
        '計画には、高齢者だけにたずねるのか全員にたずねるのかが書かれていません。「暮らしていると思う人」という名称から、回答者全員の意見とみて、全員にたずねます。身近に高齢者がいない人のために「わからない」を置きました。',
    },
  ],
};
