import type { Page } from '../../../../shared/survey/definition.ts';

export const opinion: Page = {
  code: 'opinion',
  title: { ja: 'ご意見・ご要望', en: 'Your opinions' },
  questions: [
    {
      code: 'opinion',
      type: 'text',
      title: {
        ja: '清瀬市のまちづくりについて、ご意見やご要望がありましたらお書きください。',
        en: 'If you have any opinions or requests about the future of Kiyose, please write them here.',
      },
      hint: {
        ja: 'お名前や電話番号など、個人がわかることは書かないでください。個別のお返事はできません。',
        en: 'Please do not write names, phone numbers or anything else that identifies a person. We cannot reply to each opinion.',
      },
      maxLength: 1000,
    },
  ],
};
