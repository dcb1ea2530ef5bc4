import type { OptIn } from '../../../../shared/survey/definition.ts';

/** Those outside the city office to whom a person can agree to be passed on. */
export const recipients: OptIn['recipients'] = [
  {
    code: 'shakyo',
    label: {
      ja: '清瀬市社会福祉協議会',
      'ja-simple': '{清瀬市|きよせし}{社会福祉協議会|しゃかいふくしきょうぎかい}',
      en: 'Kiyose City Council of Social Welfare',
      'zh-Hans': '清濑市社会福祉协议会',
      ko: '기요세시 사회복지협의회',
    },
  },
  {
    code: 'volunteer_centre',
    label: {
      ja: 'きよせボランティア・市民活動センター',
      'ja-simple': 'きよせボランティア・{市民活動|しみんかつどう}センター',
      en: 'Kiyose Volunteer and Citizens’ Activity Centre',
      'zh-Hans': '清濑志愿者与市民活动中心',
      ko: '기요세 자원봉사·시민활동센터',
    },
  },
  {
    code: 'organisers',
    label: {
      ja: 'ご案内する活動の主催団体',
      'ja-simple': 'お{知|し}らせする{活動|かつどう}をする{団体|だんたい}（グループ）',
      en: 'Organisers of the activities suggested to you',
      'zh-Hans': '向您介绍的活动的主办团体',
      ko: '안내해 드리는 활동의 주최 단체',
    },
  },
];
