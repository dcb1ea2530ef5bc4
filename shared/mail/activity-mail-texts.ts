import type { Language } from '../survey/language.ts';

interface ActivityMailTexts {
  readonly subject: (city: string) => string;
  readonly greeting: (name: string) => string;
  readonly why: (city: string) => string;
  /** Says that what follows is in Japanese; needless where the reader's language is. */
  readonly inJapanese?: string;
  readonly place: string;
  readonly times: string;
  readonly brings: string;
  readonly organiser: string;
  readonly comma: string;
  readonly answer: string;
  readonly stop: string;
}

export const ACTIVITY_MAIL: Readonly<Record<Language, ActivityMailTexts>> = {
  ja: {
    subject: (city) => `【${city}】地域活動のご案内`,
    greeting: (name) => `${name} 様`,
    why: (city) =>
      `${city}の地域活動のご案内です。「地域の活動に関心がある」と連絡先を登録してくださった方にお送りしています。`,
    place: '場所：',
    times: '曜日・時間帯：',
    brings: '持ち物：',
    organiser: '主催：',
    comma: '、',
    answer:
      '参加してみたい方、話を聞いてみたい方は、次の連絡先へお知らせください。参加するかどうかは自由です。このメールに返信しても届きません。',
    stop: '今後のご連絡を止めるには、次のページで「連絡を止める」を1回押してください。理由は要りません。',
  },
  'ja-simple': {
    subject: (city) => `【${city}】{地域|ちいき}の{活動|かつどう}のお{知|し}らせ`,
    greeting: (name) => `${name} さん`,
    why: (city) =>
      `${city}の{地域|ちいき}の{活動|かつどう}のお{知|し}らせです。{連絡先|れんらくさき}を{登録|とうろく}した{人|ひと}に{送|おく}っています。`,
    place: '{場所|ばしょ}：',
    times: '{曜日|ようび}・{時間|じかん}：',
    brings: '{持|も}ってくるもの：',
    organiser: '{活動|かつどう}をする{団体|だんたい}：',
    comma: '、',
    answer:
      '{参加|さんか}したい{人|ひと}、{話|はなし}を{聞|き}きたい{人|ひと}は、{下|した}の{連絡先|れんらくさき}に{知|し}らせてください。{参加|さんか}しなくてもいいです。このメールに{返信|へんしん}しても{届|とど}きません。',
    stop: 'もう{連絡|れんらく}がいらないときは、{次|つぎ}のページでボタンを1{回|かい}{押|お}してください。{理由|りゆう}はいりません。',
  },
  en: {
    subject: (city) => `${city}: an activity near you`,
    greeting: (name) => `Dear ${name},`,
    why: (city) =>
      `This is about a community activity in ${city}. You receive it because you left your contact details and said that you are interested in activities.`,
    inJapanese: '(The organiser’s description is in Japanese.)',
    place: 'Place: ',
    times: 'Days and times: ',
    brings: 'Please bring: ',
    organiser: 'Organiser: ',
    comma: ', ',
    answer:
      'If you would like to take part or to know more, please contact us as follows. You are free to decide. Replies to this e-mail do not reach us.',
    stop: 'To stop all further messages, open this page and press the button once. You need not give a reason.',
  },
  'zh-Hans': {
    subject: (city) => `【${city}】地区活动介绍`,
    greeting: (name) => `${name}：`,
    why: (city) =>
      `您好！这是${city}地区活动的介绍。您曾登记联系方式并表示对地区活动感兴趣，因此我们向您发送此邮件。`,
    inJapanese: '（主办方的说明为日语。）',
    place: '地点：',
    times: '星期和时间段：',
    brings: '请携带：',
    organiser: '主办：',
    comma: '、',
    answer:
      '如果您想参加或想进一步了解，请通过以下联系方式告知我们。是否参加由您自由决定。直接回复本邮件我们无法收到。',
    stop: '如不希望再收到联系，请打开以下页面并按一次按钮即可，无需说明理由。',
  },
  ko: {
    subject: (city) => `[${city}] 지역 활동 안내`,
    greeting: (name) => `${name} 님`,
    why: (city) =>
      `${city}의 지역 활동을 안내해 드립니다. 지역 활동에 관심이 있다고 연락처를 등록해 주신 분께 보내 드립니다.`,
    inJapanese: '(주최 측의 설명은 일본어입니다.)',
    place: '장소: ',
    times: '요일·시간대: ',
    brings: '준비물: ',
    organiser: '주최: ',
    comma: ', ',
    answer:
      '참가하고 싶으시거나 자세한 내용을 알고 싶으시면 아래 연락처로 알려 주세요. 참가 여부는 자유입니다. 이 메일에 회신하셔도 전달되지 않습니다.',
    stop: '앞으로의 연락을 중단하려면 다음 페이지에서 버튼을 한 번 눌러 주세요. 이유는 필요하지 않습니다.',
  },
};
