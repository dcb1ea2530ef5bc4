import type { contactForm as japanese } from '../ja/contact-form.ts';

/** The form for contact details, wherever it stands. */
export const contactForm: typeof japanese = {
  contactForm: {
    reachSection: '{名前|なまえ}と{連絡先|れんらくさき}',
    wishesSection: 'やってみたいこと',
    wishesHint:
      'わかるところだけ{書|か}いてください。あとで{市|し}の{人|ひと}に{話|はな}すこともできます。',
    skillsHint:
      'あなたに{合|あ}うものを、ぜんぶ{選|えら}んでください。{資格|しかく}や{経験|けいけん}がなくてもいいです。',
    recipientsSection:
      '{市|し}のほかに、{連絡先|れんらくさき}を{教|おし}えてもいい{団体|だんたい}（グループ）',
    recipientsHint:
      '1つの{団体|だんたい}ごとに、{同意|どうい}するか（「いいです」と{言|い}うか）を{聞|き}きます。{連絡先|れんらくさき}を{教|おし}えてもいい{団体|だんたい}だけに、チェックを{入|い}れてください。チェックがないときは、{市|し}だけが{連絡|れんらく}します。',
    consentSection: '{年齢|ねんれい}の{確認|かくにん}と{同意|どうい}',
    noticeVersion: (version) =>
      `この{説明|せつめい}の{版|はん}（いつの{説明|せつめい}か）：${version}`,
  },
};
