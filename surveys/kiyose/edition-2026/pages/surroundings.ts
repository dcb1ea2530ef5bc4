import type { Page } from '../../../../shared/survey/definition.ts';
import { agreement, dontKnow } from '../scales.ts';

export const surroundings: Page = {
  code: 'surroundings',
  title: {
    ja: '住まいのまわりの環境について',
    'ja-simple': '{家|いえ}のまわりの{環境|かんきょう}について',
    en: 'Your surroundings',
    'zh-Hans': '住所周边的环境',
    ko: '거주지 주변 환경',
  },
  questions: [
    {
      code: 'surroundings',
      heading: '住まいのまわりの環境',
      type: 'matrix',
      title: {
        ja: 'あなたは、次のことについてどう思いますか。それぞれ1つお選びください。',
        'ja-simple':
          'あなたは、{次|つぎ}のことをどう{思|おも}いますか。それぞれ1つ{選|えら}んでください。',
        en: 'What do you think of these statements? Please choose one answer for each.',
        'zh-Hans': '您是否同意以下说法？请每项选择一个答案。',
        ko: '귀하는 다음 내용에 대해 어떻게 생각하십니까? 각각 하나씩 선택해 주십시오.',
      },
      rows: [
        {
          code: 'living_environment',
          label: {
            ja: '清瀬市の住環境は快適で、自然への配慮と調和がとれている',
            'ja-simple':
              '{清瀬市|きよせし}は{気持|きも}ちよく{住|す}めるところで、{自然|しぜん}を{大切|たいせつ}にし、{自然|しぜん}とのバランスがいい',
            en: 'Kiyose is a comfortable place to live, in harmony with nature and caring for it',
            'zh-Hans': '清濑市的居住环境舒适，爱护自然并与自然相协调',
            ko: '기요세시의 주거 환경은 쾌적하며, 자연을 배려하고 자연과 조화를 이루고 있다',
          },
          assumption:
            '計画は「快適」と「自然への配慮と調和」を1つの指標としているため、分けずに1問でたずねます。片方だけにあてはまると思う人の答え方は定まりません。',
        },
        {
          code: 'parks',
          label: {
            ja: '身近にある公園は、憩いの空間になっている',
            'ja-simple':
              '{近|ちか}くにある{公園|こうえん}は、ゆっくり{休|やす}める{場所|ばしょ}になっている',
            en: 'The parks near me are places where people can relax',
            'zh-Hans': '身边的公园是人们休憩的场所',
            ko: '가까이에 있는 공원은 휴식 공간이 되고 있다',
          },
          assumption:
            '「身近にある公園」は回答者の受け止めに任せ、距離や公園の名前は示していません。公園を使わない人のために「わからない」を置きました。',
        },
      ],
      options: [...agreement, dontKnow],
      assumption: '段階の数は計画に書かれていないため、5段階と「わからない」としました。',
    },
  ],
};
