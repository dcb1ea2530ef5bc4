import type { Page } from '../../../../shared/survey/definition.ts';
import { yesNo } from '../scales.ts';

const pastYear = {
  ja: '「この1年間」は、お答えになる日からさかのぼって1年間です。',
  en: '“The past year” means the 12 months up to the day you answer.',
};

export const activities: Page = {
  code: 'activities',
  title: { ja: '活動と文化について', en: 'Activities and culture' },
  questions: [
    {
      code: 'volunteering',
      type: 'single',
      title: {
        ja: 'あなたは、この1年間に、ボランティア活動や地域活動に参加したことがありますか。',
        en: 'In the past year, have you taken part in any volunteer work or community activity?',
      },
      hint: pastYear,
      options: yesNo,
      assumption:
        '「この一年」を、回答日までの12か月としました。活動の例を示すと「ある」が増えることがあるため、例は示していません。',
    },
    {
      code: 'arts',
      type: 'single',
      title: {
        ja: 'あなたは、この1年間に、芸術や文化に接したことがありますか。',
        en: 'In the past year, have you enjoyed or taken part in the arts or culture?',
      },
      hint: pastYear,
      options: yesNo,
      assumption:
        '「この一年」を、回答日までの12か月としました。テレビやインターネットでの鑑賞、市外での鑑賞、自分で行う創作を含むかは計画に書かれていないため、設問でも限定していません。',
    },
    {
      code: 'heritage',
      type: 'scale',
      title: {
        ja: 'あなたは、市の歴史や伝統文化、文化財等に関心がありますか。',
        en: 'Are you interested in the city’s history, traditional culture or cultural properties?',
      },
      options: [
        { code: 'yes', label: { ja: '関心がある', en: 'Yes' } },
        { code: 'rather_yes', label: { ja: 'どちらかといえば関心がある', en: 'Somewhat' } },
        { code: 'neither', label: { ja: 'どちらともいえない', en: 'I can’t say either way' } },
        { code: 'rather_no', label: { ja: 'どちらかといえば関心がない', en: 'Not very much' } },
        { code: 'no', label: { ja: '関心がない', en: 'No' } },
      ],
      assumption:
        '段階の数は計画に書かれていないため5段階としました。自分の関心をたずねる設問なので「わからない」は置いていません。',
    },
  ],
};
