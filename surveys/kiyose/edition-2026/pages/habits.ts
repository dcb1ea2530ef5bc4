import type { Page } from '../../../../shared/survey/definition.ts';
import { frequency } from '../scales.ts';

export const habits: Page = {
  code: 'habits',
  title: { ja: '環境への取組について', en: 'What you do for the environment' },
  questions: [
    {
      code: 'habits',
      type: 'matrix',
      title: {
        ja: 'あなたは、日頃から次のことをどのくらいしていますか。それぞれ1つお選びください。',
        en: 'In your daily life, how often do you do the following? Please choose one answer for each.',
      },
      rows: [
        {
          code: 'local_environment',
          label: { ja: '地域の環境に配慮した行動', en: 'Act with care for the local environment' },
          assumption:
            '計画の「地域環境に配慮」が何を指すかは書かれていません。例を示すとその行動だけを思い浮かべるおそれがあるため、例は示していません。',
        },
        {
          code: 'waste',
          label: {
            ja: 'ごみの量を減らすことやリサイクル',
            en: 'Reduce household waste, or recycle',
          },
          assumption:
            '計画は「ごみの量を減らすこと」と「リサイクル」を1つの指標としているため、分けずに1問でたずねます。',
        },
      ],
      options: frequency,
      assumption:
        '計画には選択肢が書かれていません。「日頃から」という言葉に合わせて、行う頻度を5段階でたずねます。',
    },
  ],
};
