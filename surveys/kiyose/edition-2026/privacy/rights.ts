import type { Notice } from '../../../../shared/survey/notice.ts';

/** The law, what a person may ask of the city, and whom to ask. */
export const rights: Notice = [
  {
    title: {
      ja: '根拠となる法律',
      'ja-simple': 'もとになる{法律|ほうりつ}',
      en: 'Legal basis',
      'zh-Hans': '法律依据',
      ko: '근거 법률',
    },
    body: {
      ja: '個人情報の保護に関する法律にもとづき、市の仕事に必要な範囲で取り扱います。主な条文は次のとおりです。\n第61条（必要な範囲での保有）、第62条（利用目的の明示）、第66条（安全管理。委託先を含みます）、第69条（目的外の利用と提供の制限）、第76条・第90条・第98条（開示、訂正、利用停止の請求）。',
      'ja-simple':
        '「{個人情報|こじんじょうほう}の{保護|ほご}に{関|かん}する{法律|ほうりつ}」（あなたの{情報|じょうほう}を{守|まも}る{法律|ほうりつ}）があります。この{法律|ほうりつ}のとおり、{市|し}の{仕事|しごと}に{必要|ひつよう}なことだけに{使|つか}います。{大切|たいせつ}な{条文|じょうぶん}（{法律|ほうりつ}の{文|ぶん}）は、{次|つぎ}のとおりです。\n・{第|だい}61{条|じょう}：{必要|ひつよう}な{情報|じょうほう}だけを{持|も}ちます。\n・{第|だい}62{条|じょう}：{何|なに}に{使|つか}うかを{知|し}らせます。\n・{第|だい}66{条|じょう}：{情報|じょうほう}を{安全|あんぜん}に{守|まも}ります。{仕事|しごと}を{頼|たの}んだ{会社|かいしゃ}も{守|まも}ります。\n・{第|だい}69{条|じょう}：{決|き}めたこと{以外|いがい}に{使|つか}うことや、ほかの{人|ひと}に{渡|わた}すことを{制限|せいげん}します。\n・{第|だい}76{条|じょう}：{情報|じょうほう}を{見|み}せるように、{市|し}に{頼|たの}むことができます。\n・{第|だい}90{条|じょう}：{情報|じょうほう}を{直|なお}すように、{頼|たの}むことができます。\n・{第|だい}98{条|じょう}：{情報|じょうほう}を{使|つか}うのをやめるように、{頼|たの}むことができます。',
      en: 'Personal information is handled under Japan’s Act on the Protection of Personal Information, within what the city’s duties need. The main articles are:\nArticle 61 (holding no more than needed), Article 62 (stating the purpose), Article 66 (security, also at processors), Article 69 (no use or disclosure beyond the purpose), Articles 76, 90 and 98 (requests for disclosure, correction and suspension of use).',
      'zh-Hans':
        '依据日本《个人信息保护法》，在市政府工作所需的范围内处理个人信息。主要条款如下。\n第61条（在必要范围内保有）、第62条（明示利用目的）、第66条（安全管理，包括受托方）、第69条（限制目的以外的利用和提供）、第76条、第90条、第98条（请求披露、更正、停止使用）。',
      ko: '일본의 개인정보 보호에 관한 법률에 따라 시의 업무에 필요한 범위에서 취급합니다. 주요 조문은 다음과 같습니다.\n제61조(필요한 범위에서의 보유), 제62조(이용 목적의 명시), 제66조(안전 관리. 위탁받은 곳을 포함합니다), 제69조(목적 외의 이용과 제공의 제한), 제76조·제90조·제98조(공개, 정정, 이용 정지의 청구).',
    },
  },
  {
    title: {
      ja: '開示・訂正・利用停止の請求',
      'ja-simple':
        '{情報|じょうほう}を{見|み}たいとき、{直|なお}したいとき、{使|つか}うのをやめてほしいとき',
      en: 'Your rights',
      'zh-Hans': '请求披露、更正或停止使用',
      ko: '공개·정정·이용 정지 청구',
    },
    body: {
      ja: '連絡先を書かれた方は、市に対して、開示、訂正、利用停止を請求できます。同意の取りやめも、いつでもできます。取消し番号をお持ちの方は、このサイトの「登録した連絡先の確認・訂正・取りやめ」のページ（/my-contact）で、ご自分で手続きができます。お持ちでない方は、{office}にお申し出ください。\n無記名の回答は、どれがどなたのものか市にもわからないため、あとから見つけて開示したり消したりすることができません。',
      'ja-simple':
        '{連絡先|れんらくさき}を{書|か}いた{人|ひと}は、{市|し}に{頼|たの}むことができます。{情報|じょうほう}を{見|み}せること、{直|なお}すこと、{使|つか}うのをやめることです。{同意|どうい}も、いつでもやめることができます。「{連絡先|れんらくさき}を{取|と}り{消|け}すための{番号|ばんごう}」がある{人|ひと}は、{自分|じぶん}でできます。「{登録|とうろく}した{連絡先|れんらくさき}を{見|み}る・{直|なお}す・やめる」のページ（このサイトの /my-contact）を{使|つか}ってください。{番号|ばんごう}がない{人|ひと}は、{office}に{言|い}ってください。\nアンケートの{答|こた}えには{名前|なまえ}がありません。どれがだれの{答|こた}えか、{市|し}の{人|ひと}にもわかりません。だから、あとで{答|こた}えを{見|み}せることや{消|け}すことはできません。',
      en: 'If you left contact details, you may ask the city to disclose, correct or stop using them, and you may withdraw your consent at any time. With your withdrawal number you can do so yourself on this site’s page “See, correct or withdraw your contact details” (/my-contact). Without it, please contact the {office}.\nAnonymous answers cannot be found again, disclosed or deleted one by one, because not even the city knows whose they are.',
      'zh-Hans':
        '填写了联系方式的人士，可以请求市政府披露、更正或停止使用，也可以随时撤回同意。如果您有撤回号码，可以在本网站的“查看、更正或撤回已登记的联系方式”页面（/my-contact）自行办理。如果没有，请向{office}提出。\n匿名的回答，市政府也无法知道哪一份是谁的，因此事后无法查找、披露或删除。',
      ko: '연락처를 남기신 분은 시에 공개, 정정, 이용 정지를 청구하실 수 있습니다. 동의도 언제든지 철회하실 수 있습니다. 취소 번호가 있으신 분은 이 사이트의 ‘등록하신 연락처의 확인·정정·취소’ 페이지(/my-contact)에서 직접 하실 수 있습니다. 번호가 없으신 분은 {office}에 말씀해 주십시오.\n무기명 응답은 어느 것이 누구의 것인지 시에서도 알 수 없으므로 나중에 찾아서 공개하거나 삭제할 수 없습니다.',
    },
  },
  {
    title: {
      ja: 'お問い合わせ',
      'ja-simple': 'わからないときに{聞|き}くところ',
      en: 'Contact',
      'zh-Hans': '咨询处',
      ko: '문의처',
    },
    body: {
      ja: '{office}までお願いします。電話番号は、お手紙に記載しています。',
      'ja-simple':
        '{office}に{聞|き}いてください。{電話番号|でんわばんごう}は、{手紙|てがみ}に{書|か}いてあります。',
      en: 'Please contact the {office}. The telephone number is printed in your letter.',
      'zh-Hans': '请向{office}咨询。电话号码写在信上。',
      ko: '{office}에 문의해 주십시오. 전화번호는 안내문에 적혀 있습니다.',
    },
  },
];
