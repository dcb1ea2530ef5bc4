import type { OptIn } from '../../../../../shared/survey/definition.ts';

/** How details and consent are kept, and for whom this is not. */
export const keeping: OptIn['notice'] = [
  {
    title: {
      ja: '保管の場所と方法',
      'ja-simple': '{保存|ほぞん}する{場所|ばしょ}と{方法|ほうほう}',
      en: 'Where and how they are kept',
      'zh-Hans': '保管的地点与方式',
      ko: '보관 장소와 방법',
    },
    body: {
      ja: 'アマゾン ウェブ サービス（AWS）に保管を委託し、東京リージョン（日本国内）に暗号化して保管します。',
      'ja-simple':
        'アマゾン ウェブ サービス（AWS）という{会社|かいしゃ}に、{保存|ほぞん}を{頼|たの}みます。{保存|ほぞん}する{場所|ばしょ}は、{日本|にほん}の{東京|とうきょう}リージョンです。ほかの{人|ひと}が{読|よ}めないように、{暗号|あんごう}にして{保存|ほぞん}します。',
      en: 'Storage is entrusted to Amazon Web Services (AWS). Your details are encrypted and kept in its Tokyo region, in Japan.',
      'zh-Hans': '委托Amazon Web Services（AWS）保管，经加密后保存在其东京区域（日本国内）。',
      ko: 'Amazon Web Services(AWS)에 보관을 위탁하며, 도쿄 리전(일본 국내)에 암호화하여 보관합니다.',
    },
  },
  {
    title: {
      ja: '同意の記録',
      'ja-simple': '{同意|どうい}の{記録|きろく}',
      en: 'A record of your consent',
      'zh-Hans': '同意的记录',
      ko: '동의 기록',
    },
    body: {
      ja: '同意の証しとして、この説明文の版、同意の日時、お読みになった言語を、ご連絡先とともに記録します。同意の欄に、あらかじめ印が付いていることはありません。',
      'ja-simple':
        'あなたが{同意|どうい}したことがわかるように、{連絡先|れんらくさき}といっしょに{記録|きろく}します。{記録|きろく}するのは、この{説明|せつめい}の{版|はん}（いつの{説明|せつめい}か）、{同意|どうい}した{日|ひ}と{時間|じかん}、{読|よ}んだときの{言語|げんご}（ことば）です。{同意|どうい}する{四角|しかく}（□）に、{最初|さいしょ}はチェックがありません。',
      en: 'As proof of your consent we record, with your details, the version of this notice, the date and time, and the language you read it in. No consent box is ticked in advance.',
      'zh-Hans':
        '作为您同意的凭证，我们会将本说明的版本、同意的日期和时间以及您阅读时所用的语言，与联系方式一并记录。同意栏不会预先勾选。',
      ko: '동의하신 사실을 증명하기 위해 이 설명문의 버전, 동의하신 일시, 읽으신 언어를 연락처와 함께 기록합니다. 동의란에 미리 표시를 해 두는 일은 없습니다.',
    },
  },
  {
    title: {
      ja: '{minimumAge}歳未満の方へ',
      'ja-simple': 'まだ{minimumAge}{歳|さい}になっていない{人|ひと}へ',
      en: 'If you are under {minimumAge}',
      'zh-Hans': '致未满{minimumAge}岁的人士',
      ko: '{minimumAge}세 미만이신 분께',
    },
    body: {
      ja: '{minimumAge}歳未満の方は、ご連絡先を書かないでください。',
      'ja-simple':
        'まだ{minimumAge}{歳|さい}になっていない{人|ひと}は、{連絡先|れんらくさき}を{書|か}かないでください。',
      en: 'If you are under {minimumAge}, please do not leave your contact details.',
      'zh-Hans': '未满{minimumAge}岁的人士请勿填写联系方式。',
      ko: '{minimumAge}세 미만이신 분은 연락처를 적지 마십시오.',
    },
  },
  {
    title: {
      ja: '地域アプリとは別です',
      'ja-simple': '{地域|ちいき}アプリとは{別|べつ}です',
      en: 'Separate from the city’s app',
      'zh-Hans': '与本市的社区应用程序无关',
      ko: '지역 앱과는 별개입니다',
    },
    body: {
      ja: 'ご連絡先を書いても、市の地域アプリに登録されることはありません。地域アプリのご利用は、別にお選びください。',
      'ja-simple':
        '{連絡先|れんらくさき}を{書|か}いても、{市|し}の{地域|ちいき}アプリには{登録|とうろく}されません。{地域|ちいき}アプリを{使|つか}うかどうかは、{別|べつ}に{決|き}めてください。',
      en: 'Leaving your details does not register you for the city’s community app. Whether to use the app is a separate choice.',
      'zh-Hans':
        '填写联系方式并不会将您注册到本市的社区应用程序。是否使用社区应用程序，请您另行选择。',
      ko: '연락처를 적으셔도 시의 지역 앱에 등록되지 않습니다. 지역 앱의 이용 여부는 별도로 선택해 주십시오.',
    },
  },
];
