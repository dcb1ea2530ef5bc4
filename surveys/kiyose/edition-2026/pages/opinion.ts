import type { Page } from '../../../../shared/survey/definition.ts';

export const opinion: Page = {
  code: 'opinion',
  title: {
    ja: 'ご意見・ご要望',
    'ja-simple': '{意見|いけん}や{市|し}にしてほしいこと',
    en: 'Your opinions',
    'zh-Hans': '意见与期望',
    ko: '의견 및 요청 사항',
  },
  questions: [
    {
      code: 'opinion',
      heading: 'ご意見・ご要望',
      type: 'text',
      title: {
        ja: '清瀬市のまちづくりについて、ご意見やご要望がありましたらお書きください。',
        'ja-simple':
          '{清瀬市|きよせし}をよいまちにするための{意見|いけん}や、{市|し}にしてほしいことがあれば、{書|か}いてください。',
        en: 'If you have any opinions or requests about the future of Kiyose, please write them here.',
        'zh-Hans': '如果您对清濑市的城市建设有任何意见或期望，请在此填写。',
        ko: '기요세시의 마을 만들기에 대해 의견이나 요청 사항이 있으시면 적어 주십시오.',
      },
      hint: {
        ja: 'お名前や電話番号など、個人がわかることは書かないでください。お書きになった文章は、個人がわかる部分を除いて、公表することがあります。個別のお返事はできません。',
        'ja-simple':
          '{名前|なまえ}や{電話番号|でんわばんごう}など、だれのことかわかることは{書|か}かないでください。あなたが{書|か}いたことは、だれのことかわかるところを{消|け}して、みんなに{見|み}せることがあります。{一人一人|ひとりひとり}に{返事|へんじ}をすることはできません。',
        en: 'Please do not write names, phone numbers or anything else that identifies a person. What you write may be made public, without anything that identifies a person. We cannot reply to each opinion.',
        'zh-Hans':
          '请勿填写姓名、电话号码等可识别个人身份的内容。您所写的内容，可能会在去除可识别个人身份的部分后予以公布。恕无法逐一回复。',
        ko: '성함이나 전화번호 등 개인을 알아볼 수 있는 내용은 적지 마십시오. 적어 주신 글은 개인을 알아볼 수 있는 부분을 제외하고 공개할 수 있습니다. 개별적으로 답변드릴 수 없습니다.',
      },
      maxLength: 1000,
      mayBePublished: true,
    },
  ],
};
