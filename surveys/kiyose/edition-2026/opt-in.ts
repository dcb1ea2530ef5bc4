import type { OptIn } from '../../../shared/survey/definition.ts';
import { consentNotice } from './consent-notice.ts';
import { towns } from './towns.ts';

export const optIn: OptIn = {
  consentVersion: '2026-1',
  minimumAge: 18,
  notice: consentNotice,
  interests: [
    { code: 'children', label: { ja: '子ども・子育て', en: 'Children and families' } },
    { code: 'elderly', label: { ja: '高齢者の見守り・支え合い', en: 'Support for older people' } },
    { code: 'disability', label: { ja: '障害のある方の支援', en: 'Support for disabled people' } },
    { code: 'environment', label: { ja: '環境・緑', en: 'Environment and green spaces' } },
    { code: 'disaster', label: { ja: '防災・防犯', en: 'Disaster and crime prevention' } },
    { code: 'culture', label: { ja: '文化・芸術・歴史', en: 'Culture, arts and history' } },
    { code: 'sports', label: { ja: 'スポーツ・健康づくり', en: 'Sports and health' } },
    { code: 'events', label: { ja: '地域のイベント・お祭り', en: 'Local events and festivals' } },
    { code: 'international', label: { ja: '国際交流・多文化共生', en: 'International exchange' } },
    { code: 'any', label: { ja: 'まだ決めていない', en: 'I have not decided yet' } },
  ],
  availability: [
    { code: 'weekday_day', label: { ja: '平日の昼間', en: 'Weekdays, daytime' } },
    { code: 'weekday_evening', label: { ja: '平日の夕方・夜', en: 'Weekdays, evening' } },
    {
      code: 'weekend_day',
      label: { ja: '土・日・祝日の昼間', en: 'Weekends and holidays, daytime' },
    },
    {
      code: 'weekend_evening',
      label: { ja: '土・日・祝日の夕方・夜', en: 'Weekends and holidays, evening' },
    },
  ],
  districts: towns,
  recipients: [
    {
      code: 'shakyo',
      label: { ja: '清瀬市社会福祉協議会', en: 'Kiyose City Council of Social Welfare' },
    },
    {
      code: 'volunteer_centre',
      label: {
        ja: 'きよせボランティア・市民活動センター',
        en: 'Kiyose Volunteer and Citizens’ Activity Centre',
      },
    },
    {
      code: 'organisers',
      label: {
        ja: 'ご案内する活動の主催団体',
        en: 'Organisers of the activities suggested to you',
      },
    },
  ],
};
