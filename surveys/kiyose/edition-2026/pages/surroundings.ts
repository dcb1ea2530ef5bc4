import type { Page } from '../../../../shared/survey/definition.ts';
import { agreement, dontKnow } from '../scales.ts';

export const surroundings: Page = {
  code: 'surroundings',
  title: { ja: '住まいのまわりの環境について', en: 'Your surroundings' },
  questions: [
    {
      code: 'surroundings',
      type: 'matrix',
      title: {
        ja: 'あなたは、次のことについてどう思いますか。それぞれ1つお選びください。',
        en: 'What do you think of these statements? Please choose one answer for each.',
      },
      rows: [
        {
          code: 'living_environment',
          label: {
            ja: '清瀬市の住環境は快適で、自然への配慮と調和がとれている',
            en: 'Kiyose is a comfortable place to live, in harmony with nature and caring for it',
          },
          assumption:
            '計画は「快適」と「自然への配慮と調和」を1つの指標としているため、分けずに1問でたずねます。片方だけにあてはまると思う人の答え方は定まりません。',
        },
        {
          code: 'parks',
          label: {
            ja: '身近にある公園は、憩いの空間になっている',
            en: 'The parks near me are places where people can relax',
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
