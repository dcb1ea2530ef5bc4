import type { Page } from '../../../../shared/survey/definition.ts';
import { yesNo } from '../scales.ts';

const pastYear = {
  ja: '「この1年間」は、お答えになる日からさかのぼって1年間です。',
  'ja-simple': '「この1{年間|ねんかん}」は、{答|こた}える{日|ひ}までの1{年間|ねんかん}です。',
  en: '“The past year” means the 12 months up to the day you answer.',
  'zh-Hans': '“过去一年”是指截至您作答之日的一年时间。',
  ko: '‘지난 1년간’은 답하시는 날까지의 1년간을 말합니다.',
};

export const activities: Page = {
  code: 'activities',
  title: {
    ja: '活動と文化について',
    'ja-simple': '{活動|かつどう}と{文化|ぶんか}について',
    en: 'Activities and culture',
    'zh-Hans': '活动与文化',
    ko: '활동과 문화',
  },
  questions: [
    {
      code: 'volunteering',
      heading: 'ボランティア・地域活動',
      type: 'single',
      title: {
        ja: 'あなたは、この1年間に、ボランティア活動や地域活動に参加したことがありますか。',
        'ja-simple':
          'あなたは、この1{年間|ねんかん}に、ボランティア{活動|かつどう}や{地域|ちいき}の{活動|かつどう}に{参加|さんか}したことがありますか。',
        en: 'In the past year, have you taken part in any volunteer work or community activity?',
        'zh-Hans': '在过去一年中，您有没有参加过志愿活动或社区活动？',
        ko: '귀하는 지난 1년간 자원봉사 활동이나 지역 활동에 참여하신 적이 있습니까?',
      },
      hint: pastYear,
      options: yesNo,
      assumption:
        '「この一年」を、回答日までの12か月としました。活動の例を示すと「ある」が増えることがあるため、例は示していません。',
    },
    {
      code: 'arts',
      heading: '芸術・文化',
      type: 'single',
      title: {
        ja: 'あなたは、この1年間に、芸術や文化に接したことがありますか。',
        'ja-simple':
          'あなたは、この1{年間|ねんかん}に、{芸術|げいじゅつ}や{文化|ぶんか}にふれた（{楽|たの}しんだり、{参加|さんか}したりした）ことがありますか。',
        en: 'In the past year, have you enjoyed or taken part in the arts or culture?',
        'zh-Hans': '在过去一年中，您有没有接触过艺术或文化？',
        ko: '귀하는 지난 1년간 예술이나 문화를 접하신 적이 있습니까?',
      },
      hint: pastYear,
      options: yesNo,
      assumption:
        '「この一年」を、回答日までの12か月としました。テレビやインターネットでの鑑賞、市外での鑑賞、自分で行う創作を含むかは計画に書かれていないため、設問でも限定していません。',
    },
    {
      code: 'heritage',
      heading: '歴史・文化財への関心',
      type: 'scale',
      title: {
        ja: 'あなたは、市の歴史や伝統文化、文化財等に関心がありますか。',
        'ja-simple':
          'あなたは、{市|し}の{歴史|れきし}や{伝統文化|でんとうぶんか}（{昔|むかし}からの{文化|ぶんか}）、{文化財|ぶんかざい}（{昔|むかし}の{大切|たいせつ}なもの）などに{興味|きょうみ}がありますか。',
        en: 'Are you interested in the city’s history, traditional culture or cultural properties?',
        'zh-Hans': '您对本市的历史、传统文化、文化遗产等感兴趣吗？',
        ko: '귀하는 시의 역사나 전통문화, 문화재 등에 관심이 있으십니까?',
      },
      options: [
        {
          code: 'yes',
          label: {
            ja: '関心がある',
            'ja-simple': '{興味|きょうみ}がある',
            en: 'Yes',
            'zh-Hans': '感兴趣',
            ko: '관심이 있다',
          },
        },
        {
          code: 'rather_yes',
          label: {
            ja: 'どちらかといえば関心がある',
            'ja-simple': 'どちらかというと、{興味|きょうみ}がある',
            en: 'Somewhat',
            'zh-Hans': '比较感兴趣',
            ko: '관심이 있는 편이다',
          },
        },
        {
          code: 'neither',
          label: {
            ja: 'どちらともいえない',
            'ja-simple': 'どちらともいえない',
            en: 'I can’t say either way',
            'zh-Hans': '很难说',
            ko: '어느 쪽이라고 말하기 어렵다',
          },
        },
        {
          code: 'rather_no',
          label: {
            ja: 'どちらかといえば関心がない',
            'ja-simple': 'どちらかというと、{興味|きょうみ}がない',
            en: 'Not very much',
            'zh-Hans': '不太感兴趣',
            ko: '관심이 없는 편이다',
          },
        },
        {
          code: 'no',
          label: {
            ja: '関心がない',
            'ja-simple': '{興味|きょうみ}がない',
            en: 'No',
            'zh-Hans': '不感兴趣',
            ko: '관심이 없다',
          },
        },
      ],
      assumption:
        '段階の数は計画に書かれていないため5段階としました。自分の関心をたずねる設問なので「わからない」は置いていません。',
    },
  ],
};
